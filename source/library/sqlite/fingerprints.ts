import {dayOf, type Fingerprint} from '../../core/stories/fingerprint.ts';
import {MOST_OF_AN_END} from '../../core/stories/place.ts';
import type {Database} from './database.ts';

/** Keeps what an article is grouped by. */
export function keepFingerprint(database: Database, article: number, {words, weights}: Fingerprint): void {
	database.run(
		'INSERT INTO fingerprint (article, words, weights) VALUES (?, ?, ?)',
		article,
		bytesOf(words),
		bytesOf(weights),
	);
}

export function forgetFingerprint(database: Database, article: number): void {
	database.run('DELETE FROM fingerprint WHERE article = ?', article);
}

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

/** A fingerprint as it is kept, with the date of its article. */
export type FingerprintRow = {
	readonly published: string | null;
	readonly words: Uint8Array;
	readonly weights: Uint8Array;
};

type MemberRow = FingerprintRow & {readonly article: number; readonly title: string};

const SELECT_MEMBER = `
SELECT article.number AS article, title, published, fingerprint.words, weights
FROM article JOIN fingerprint ON fingerprint.article = article.number
`;

const toMember = (row: MemberRow): Member => ({
	article: row.article,
	title: row.title,
	fingerprint: toFingerprint(row),
});

export function toFingerprint({published, words, weights}: FingerprintRow): Fingerprint {
	return {
		words: new Uint32Array(words.slice().buffer),
		weights: new Float32Array(weights.slice().buffer),
		day: dayOf(published ?? undefined),
	};
}

// As the machine has them: every system that Node runs on but one begins a number with its lowest byte.
const bytesOf = ({buffer, byteOffset, byteLength}: Uint32Array | Float32Array) =>
	new Uint8Array(buffer, byteOffset, byteLength);
