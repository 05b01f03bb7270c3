import type {WordTally} from '../prepare-article.ts';
import type {Database} from './database.ts';

/** How often each word is there, by form and key. */
type Counts = Map<string, Map<string, number>>;

/** Counts the words of articles that come in (1) or go (-1). All of a batch together: most words are in many of its articles. */
export function countWords(database: Database, tallies: readonly WordTally[], sign: 1 | -1): void {
	const counts: Counts = new Map();
	for (const {forms, keys, times} of tallies)
		for (const [at, form] of forms.entries()) count(counts, form, keys[at]!, times[at]!);
	const sentences = tallies.reduce((sum, tally) => sum + tally.sentences, 0);
	database.run('UPDATE sentence_total SET count = count + ?', sign * sentences);
	const {revision} = database.first<{revision: number}>('SELECT number AS revision FROM revision')!;
	for (const [form, keys] of counts)
		for (const [key, times] of keys) {
			database.run(
				`INSERT INTO word (key, form, count, since) VALUES (?, ?, ?, ?)
				ON CONFLICT (key, form) DO UPDATE SET count = count + excluded.count`,
				key,
				form,
				sign * times,
				revision,
			);
			if (sign < 0) database.run('DELETE FROM word WHERE key = ? AND form = ? AND count <= 0', key, form);
		}
}

function count(counts: Counts, form: string, key: string, times: number): void {
	const keys = counts.get(form);
	if (keys) keys.set(key, (keys.get(key) ?? 0) + times);
	else counts.set(form, new Map([[key, times]]));
}
