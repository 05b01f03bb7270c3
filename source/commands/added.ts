import type {Answer} from '../library/library.ts';
import {MIN_LIKENESS} from '../library/same-article.ts';
import {toldArticle} from './told-article.ts';

/** What became of an article, on a line that is safe to print. */
export function answerLine(answer: Answer): string {
	return `${answer.kind === 'added' ? `added ${toldArticle(answer)}` : keptLine(answer)}\n`;
}

// Less than what makes a text without an address the same: somebody who adds it again may want to see what changed.
function keptLine({sameBy, likeness, ...article}: Answer & {readonly kind: 'kept'}): string {
	const isChanged = sameBy === 'address' && likeness < MIN_LIKENESS;
	const how = isChanged ? `address; its text has changed since, ${Math.round(likeness * 100)}% alike` : sameBy;
	return `kept, same as ${toldArticle(article)} (by its ${how})`;
}

/** How many articles were added, and how many were there. */
export type Counts = {readonly added: number; readonly kept: number};

export const NOTHING_COUNTED: Counts = {added: 0, kept: 0};

export function countedWith({added, kept}: Counts, answers: readonly Answer[]): Counts {
	const more = answers.filter(({kind}) => kind === 'added').length;
	return {added: added + more, kept: kept + answers.length - more};
}

/** Counts as a person reads them: `12 added, 3 there already`. */
export function countsOf({added, kept}: Counts): string {
	return [`${added} added`, ...(kept > 0 ? [`${kept} there already`] : [])].join(', ');
}

/** What became of some articles, for JSON. */
export function answerFields(answers: readonly Answer[]): object {
	return {
		added: answers.flatMap((answer) => (answer.kind === 'added' ? [{id: answer.id, title: answer.title}] : [])),
		kept: answers.flatMap((answer) => {
			if (answer.kind !== 'kept') return [];
			const {id, title, sameBy, likeness} = answer;
			return [{id, title, sameBy, likeness: Math.round(likeness * 1000) / 1000}];
		}),
	};
}
