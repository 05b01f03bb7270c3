import type {Source} from '../core/model.ts';
import {countSourceWords} from '../core/text/count-source.ts';
import {sourceFields, toJson} from './json.ts';
import {drawAll, join, lineOf, padTo} from './line.ts';
import type {Page} from './page.ts';
import {oneLine} from './quote.ts';
import {hang} from './wrap.ts';

/** The sources one after another: number, id and outlet, then title (cut to a line), then date and length. */
export function listText(sources: readonly Source[], page: Page): string {
	const {widthColumns} = page;
	const numberColumns = String(sources.length).length;
	const idColumns = Math.max(...sources.map(({id}) => page.columnsOf(oneLine(id))));
	const lines = sources.flatMap((source, index) => {
		const number = `${String(index + 1).padStart(numberColumns)}  `;
		const behind = ' '.repeat(number.length);
		const id = padTo(lineOf(oneLine(source.id)), idColumns, page);
		return [
			...hang(number, join(id, '  ', lineOf(oneLine(source.outlet), 'strong')), widthColumns, page),
			join(behind, padTo(lineOf(oneLine(source.title)), widthColumns - behind.length, page)),
			...hang(behind, lineOf(aboutSource(source), 'faint'), widthColumns, page),
		];
	});
	return drawAll([lines], page);
}

/** Date, author, length and address of a source, as far as they are known: `2022-12-14 · 640 words · 75 folded`. */
export function aboutSource(source: Source): string {
	const {words, foldedWords} = countSourceWords(source);
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
		sources: sources.map((source) => ({
			...sourceFields(source),
			...countSourceWords(source),
			story: source.story ?? null,
		})),
	});
}
