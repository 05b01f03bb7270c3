import type {Source} from '../model.ts';
import type {Filter} from './filter.ts';
import {fold} from './fold.ts';

/** Whether an open source passes a filter, as an article of a library would. */
export function passesFilter(source: Source, {outlets = [], stories = [], words = [], before, after}: Filter): boolean {
	const {published, outlet, story} = source;
	return (
		outlets.every((wanted) => holdsBeginning(outlet, wanted)) &&
		stories.every((wanted) => story !== undefined && holdsBeginning(story, wanted)) &&
		(before === undefined || (published !== undefined && published < before)) &&
		(after === undefined || (published !== undefined && published >= after)) &&
		(words.length === 0 || words.every((word) => holdsBeginning(countedText(source), word)))
	);
}

/** Whether a text holds these words, the last of them perhaps only begun; case and accents do not count. */
export function holdsBeginning(text: string, wanted: string): boolean {
	const [folded, sought] = [fold(text), fold(wanted.trim())];
	for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1))
		if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]!)) return true;
	return false;
}

function countedText({title, outlet, author = '', text, blocks}: Source): string {
	const counted = blocks.filter(({kind}) => kind !== 'furniture' && kind !== 'comment');
	return [title, outlet, author, ...counted.map(({start, end}) => text.slice(start, end))].join('\n');
}
