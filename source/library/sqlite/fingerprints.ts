import {indexedWords} from '../../core/stories/candidates.ts';
import {dayOf, type Fingerprint} from '../../core/stories/fingerprint.ts';
import {MOST_OF_AN_END} from '../../core/stories/place.ts';
import type {Database} from './database.ts';

/** Keeps what an article is grouped by, and puts it into the index of those words that it is to be found by. */
export function keepFingerprint(database: Database, article: number, fingerprint: Fingerprint): void {
	const {words, weights} = fingerprint;
	database.run(
		'INSERT INTO fingerprint (article, words, weights) VALUES (?, ?, ?)',
		article,
		bytesOf(words),
		bytesOf(weights),
	);
	const codes = indexedWords(fingerprint).map(codeOf).join(' ');
	database.run('INSERT INTO term (rowid, terms) VALUES (?, ?)', article, codes);
}

export function forgetFingerprint(database: Database, article: number): void {
	database.run('DELETE FROM fingerprint WHERE article = ?', article);
	database.run('DELETE FROM term WHERE rowid = ?', article);
}

/** The articles that are to be found by a word, the newest first. */
export function findHolders(database: Database, word: number, most: number): readonly number[] {
	return database
		.all<{article: number}>(
			'SELECT rowid AS article FROM term WHERE term MATCH ? ORDER BY rowid DESC LIMIT ?',
			`"${codeOf(word)}"`,
			most,
		)
		.map(({article}) => article);
}

const codeOf = (word: number) => word.toString(36);

/** An article as it is compared with others and gives its story a name. */
export type Member = {readonly article: number; readonly title: string; readonly fingerprint: Fingerprint};

/** The articles that stand for a story, in the order they came. */
export function readMembers(database: Database, story: number): readonly Member[] {
	return database
		.all<MemberRow>(
			`${SELECT_MEMBER} WHERE article.number IN (
				SELECT number FROM (SELECT number FROM article WHERE story = ? ORDER BY number LIMIT ?)
				UNION SELECT number FROM (SELECT number FROM article WHERE story = ? ORDER BY number DESC LIMIT ?)
			) ORDER BY article.number`,
			story,
			MOST_OF_AN_END,
			story,
			MOST_OF_AN_END,
		)
		.map(toMember);
}

/** An article by its number. */
export function readMember(database: Database, article: number): Member | undefined {
	const row = database.first<MemberRow>(`${SELECT_MEMBER} WHERE article.number = ?`, article);
	return row && toMember(row);
}

type MemberRow = {
	readonly article: number;
	readonly title: string;
	readonly published: string | null;
	readonly words: Uint8Array;
	readonly weights: Uint8Array;
};

const SELECT_MEMBER = `
SELECT article.number AS article, title, published, fingerprint.words, weights
FROM article JOIN fingerprint ON fingerprint.article = article.number
`;

function toMember({article, title, published, words, weights}: MemberRow): Member {
	const fingerprint = {
		words: new Uint32Array(words.slice().buffer),
		weights: new Float32Array(weights.slice().buffer),
		day: dayOf(published ?? undefined),
	};
	return {article, title, fingerprint};
}

// As the machine has them: every system that Node runs on but one begins a number with its lowest byte.
const bytesOf = ({buffer, byteOffset, byteLength}: Uint32Array | Float32Array) =>
	new Uint8Array(buffer, byteOffset, byteLength);
