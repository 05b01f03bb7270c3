import type {Source} from '../core/model.ts';
import {sourceFields, toJson} from './json.ts';
import {hang, padTo} from './lines.ts';
import type {Page} from './page.ts';
import {oneLine} from './quote.ts';
import {countWords} from './word-counts.ts';

/** The sources one after another: number, id and outlet, then title (cut to a line), then date and length. */
export function listText(sources: readonly Source[], {widthColumns, paint}: Page): string {
	const numberColumns = String(sources.length).length;
	const idColumns = Math.max(...sources.map(({id}) => id.length));
	const lines = sources.flatMap((source, index) => {
		const number = `${String(index + 1).padStart(numberColumns)}  `;
		const behind = ' '.repeat(number.length);
		const name = `${oneLine(source.id).padEnd(idColumns)}  ${paint('strong', oneLine(source.outlet))}`;
		return [
			...hang(number, name, widthColumns),
			behind + padTo(oneLine(source.title), widthColumns - behind.length).trimEnd(),
			...hang(behind, paint('faint', aboutSource(source)), widthColumns),
		];
	});
	return `${lines.join('\n')}\n`;
}

/** Date, length, author and story of a source, as far as they are known: `2022-12-14 · 640 words · 75 folded`. */
export function aboutSource(source: Source): string {
	const {words, foldedWords} = countWords(source);
	return [
		source.published ?? 'no date',
		source.author && `by ${source.author}`,
		`${words} words`,
		foldedWords > 0 && `${foldedWords} folded`,
		source.url,
	]
		.flatMap((part) => (part ? [oneLine(part)] : []))
		.join(' · ');
}

/** The sources as `wirediff list --json` writes them. */
export function listJson(sources: readonly Source[]): string {
	return toJson({
		sources: sources.map((source) => ({...sourceFields(source), ...countWords(source), story: source.story ?? null})),
	});
}
