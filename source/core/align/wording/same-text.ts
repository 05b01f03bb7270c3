import type {Change, Sentence} from '../../model.ts';
import type {Side} from '../side.ts';

/** Whether the sentences of two sides are the same, character for character. */
export function isSameText(left: Side, right: Side): boolean {
	return (
		left.sentences.length === right.sentences.length &&
		left.sentences.every((sentence, at) => textOf(left, sentence) === textOf(right, right.sentences[at]!))
	);
}

const textOf = ({text}: Side, {start, end}: Sentence) => text.slice(start, end);

/** The changes of two sides with the same text: all of it stays, in one stretch where on both sides its sentences follow on each other. */
export function changesOfSame(left: Side, right: Side): readonly Change[] {
	const changes: Change[] = [];
	for (let from = 0; from < left.sentences.length; ) {
		let to = from + 1;
		while (to < left.sentences.length && isNext(left, to) && isNext(right, to)) to++;
		changes.push({kind: 'same', left: spanOf(left, from, to), right: spanOf(right, from, to)});
		from = to;
	}
	return changes;
}

const spanOf = ({sentences}: Side, from: number, to: number) => ({
	start: sentences[from]!.start,
	end: sentences[to - 1]!.end,
});

/** Whether nothing but white space stands between a sentence and the one before it. */
const isNext = ({text, sentences}: Side, at: number) =>
	text.slice(sentences[at - 1]!.end, sentences[at]!.start).trim() === '';
