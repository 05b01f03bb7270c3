import type {Database} from './database.ts';
import {fillSegments} from './fill-segments.ts';

// What a library of version 1 holds. Never changed once released: a later version is a further entry of MIGRATIONS.
const FIRST = `
CREATE TABLE outlet (
	number INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE
) STRICT;

-- The number of articles and the latest date are kept here, since stories are listed by them.
CREATE TABLE story (
	number INTEGER PRIMARY KEY AUTOINCREMENT,
	id TEXT NOT NULL UNIQUE,
	name TEXT NOT NULL,
	is_named INTEGER NOT NULL,
	sources INTEGER NOT NULL DEFAULT 0,
	latest TEXT
) STRICT;
CREATE INDEX story_by_latest ON story (latest DESC, number DESC);
CREATE INDEX story_by_name ON story (name);

-- What lists tell; texts are apart, so that going through a list does not go through them.
CREATE TABLE article (
	number INTEGER PRIMARY KEY AUTOINCREMENT,
	id TEXT NOT NULL UNIQUE,
	outlet INTEGER NOT NULL REFERENCES outlet,
	title TEXT NOT NULL,
	published TEXT,
	url TEXT,
	author TEXT,
	story INTEGER REFERENCES story,
	placed_by TEXT CHECK (placed_by IN ('rule', 'told', 'person')),
	file TEXT NOT NULL,
	sha256 TEXT,
	added TEXT NOT NULL,
	words INTEGER NOT NULL,
	folded_words INTEGER NOT NULL
) STRICT;
CREATE INDEX article_by_outlet ON article (outlet);
CREATE INDEX article_by_story ON article (story, published);
CREATE INDEX article_by_date ON article (published DESC, number);

CREATE TABLE body (
	number INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
	text TEXT NOT NULL,
	blocks TEXT NOT NULL
) STRICT;

-- A row for what lists tell of an article, and one for each of its blocks that count (see windows.ts for their numbers).
CREATE VIRTUAL TABLE word_window USING fts5(
	text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

-- Every word of the sentences that count, as it is compared and as it is searched for, and how often it is there. Kept apart from
-- the index, which would have to be read whole to tell. Of the revision in which it first came, those who know the words before
-- it are told the new ones. All in one tree, by key: its counts change with every article.
CREATE TABLE word (
	key TEXT NOT NULL,
	form TEXT NOT NULL,
	count INTEGER NOT NULL,
	since INTEGER NOT NULL,
	PRIMARY KEY (key, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentence_total (count INTEGER NOT NULL) STRICT;
INSERT INTO sentence_total VALUES (0);

-- An article is known again by its address, and by texts that share a band (see sketch.ts).
CREATE TABLE address (
	address TEXT PRIMARY KEY,
	article INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A row for each article, by its number. Bands are as good as random: each in its place in a table would be a page to write for
-- each, more than all else together, where this index writes them one after the other. Asked for eight of them with each article, each part of the index has to be
-- looked through for each: parts are put together early, and their pages are short.
CREATE VIRTUAL TABLE sketch USING fts5(codes, content='', contentless_delete=1, detail=none, tokenize='ascii');
INSERT INTO sketch (sketch, rank) VALUES ('pgsz', 1000), ('automerge', 2), ('crisismerge', 4);

-- What an article is grouped by, and a row for it, by its number, of the heaviest words of that, by which others find it (see
-- fingerprints.ts).
CREATE TABLE fingerprint (
	article INTEGER PRIMARY KEY,
	words BLOB NOT NULL,
	weights BLOB NOT NULL
) STRICT;
CREATE VIRTUAL TABLE term USING fts5(codes, content='', contentless_delete=1, detail=none, tokenize='ascii');
INSERT INTO term (term, rank) VALUES ('pgsz', 1000), ('automerge', 2), ('crisismerge', 4);

-- In how many articles words stand, all in one row (see counted-words.ts).
CREATE TABLE counted_words (
	articles INTEGER NOT NULL,
	cells BLOB NOT NULL
) STRICT;
INSERT INTO counted_words VALUES (0, x'');

-- Two stories that a person parted, the smaller number first.
CREATE TABLE parted (
	one INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
	other INTEGER NOT NULL REFERENCES story ON DELETE CASCADE,
	PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- Feeds that are watched, in the order in which they were first asked for.
CREATE TABLE feed (
	number INTEGER PRIMARY KEY AUTOINCREMENT,
	address TEXT NOT NULL UNIQUE,
	title TEXT,
	etag TEXT,
	last_modified TEXT,
	-- As JSON.
	entries TEXT NOT NULL,
	stated_ms INTEGER,
	asked TEXT NOT NULL,
	due TEXT NOT NULL,
	failures INTEGER NOT NULL,
	problem TEXT
) STRICT;

-- The last removals, and what they took out, as JSON, so that it can be put back. The last article that was ever added until then
-- tells which came since.
CREATE TABLE removal (
	number INTEGER PRIMARY KEY,
	last_article INTEGER NOT NULL
) STRICT;
CREATE TABLE removed (
	number INTEGER PRIMARY KEY,
	removal INTEGER NOT NULL REFERENCES removal ON DELETE CASCADE,
	record TEXT NOT NULL
) STRICT;
CREATE INDEX removed_by_removal ON removed (removal);

CREATE TABLE revision (number INTEGER NOT NULL) STRICT;
INSERT INTO revision VALUES (0);
`;

// By what articles are found again and grouped, in place of `sketch` and `term`: what those were asked took longer with each
// article that they held.
const SEGMENTS = `
-- Parts of the index, each whole in one row (see segment.ts), before which stands what tells whether it need be read.
CREATE TABLE segment (
	key INTEGER PRIMARY KEY,
	size INTEGER NOT NULL,
	first_article INTEGER NOT NULL,
	last_article INTEGER NOT NULL,
	undated INTEGER NOT NULL,
	first_day INTEGER,
	last_day INTEGER,
	data BLOB NOT NULL
) STRICT;
DROP TABLE sketch;
DROP TABLE term;
`;

/** A step that brings a library to the next version. */
export type Migration = (database: Database) => void;

/** The steps from an empty file on; a library's version is the number of those that it went. */
export const MIGRATIONS: readonly Migration[] = [
	(database) => database.exec(FIRST),
	(database) => {
		database.exec(SEGMENTS);
		fillSegments(database);
	},
];
