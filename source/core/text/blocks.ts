import type {Block, BlockKind} from '../model.ts';
import {allSteps, mapInSteps, type Steps} from '../steps.ts';
import {foldAfter} from './furniture.ts';
import {findParagraphs} from './paragraphs.ts';
import {type Shape, shapeOf} from './shape.ts';
import {signOf} from './signs.ts';
import {sortHead} from './title.ts';

/**
 * The paragraph-sized blocks of a text, in order; they leave out only white space.
 *
 * What is furniture is told by form (place, shape of the line, stock phrases), and in doubt a paragraph is the article's.
 * A text without running text, such as a single line, is paragraphs alone.
 *
 * `known` are spans, in text order, whose kind the text's file tells: what lies in one is of its kind.
 */
export function findBlocks(text: string, known: readonly Block[] = []): readonly Block[] {
	return allSteps(findBlocksInSteps(text, known));
}

/** The same in steps, for texts too long to be looked at at once. */
export function* findBlocksInSteps(text: string, known: readonly Block[] = []): Steps<readonly Block[]> {
	const byForm = yield* blocksByForm(text);
	return known.length === 0 ? byForm : withKnownKinds(byForm, known);
}

// A step is some milliseconds.
const PARAGRAPHS_A_STEP = 500;

function* blocksByForm(text: string): Steps<readonly Block[]> {
	const paragraphs = findParagraphs(text);
	yield;
	const shapes = yield* mapInSteps(paragraphs, PARAGRAPHS_A_STEP, (paragraph) => shapeOf(text, paragraph));
	const signs = yield* mapInSteps(shapes, PARAGRAPHS_A_STEP, signOf);
	yield;
	const found = shapes.findIndex(({isProse}, index) => isProse && signs[index] === undefined);
	const firstProse = Math.max(found, 0);
	const head = sortHead(shapes.slice(0, firstProse), signs);
	const folds = found < 0 ? [] : foldAfter(firstProse, shapes, signs);
	return shapes.map(({start, end}, index) => ({
		start,
		end,
		kind: head[index] ?? folds[index] ?? (found < 0 ? 'paragraph' : kindInside(shapes, index)),
	}));
}

/** There is one title: a line that only looks like it, where another is known, is a heading. */
function withKnownKinds(blocks: readonly Block[], known: readonly Block[]): readonly Block[] {
	const hasTitle = known.some(({kind}) => kind === 'title');
	let next = 0;
	return blocks.map((block) => {
		while (next < known.length && known[next]!.end <= block.start) next++;
		const kind = known[next] !== undefined && known[next]!.start <= block.start ? known[next]!.kind : undefined;
		if (kind === undefined) return hasTitle && block.kind === 'title' ? {...block, kind: 'heading'} : block;
		return {...block, kind};
	});
}

// A sub-heading is shorter than any line of running text.
const MAX_HEADING_WORDS = 14;

function kindInside(shapes: readonly Shape[], index: number): BlockKind {
	const {text, words, isProse, isClosed} = shapes[index]!;
	if (isWholeQuote(text)) return 'quote';
	if (/^#{1,6}\s/.test(text)) return 'heading';
	const isListed = /^[-*•·–—]\s|^\d{1,3}[.)]\s/.test(text);
	const isOpen = !isProse && words <= MAX_HEADING_WORDS && !/[.:;,…]["”’)]*$/.test(text) && !isListed;
	return isOpen && !(isClosed && /["”’»]$/.test(text)) && isText(shapes[index + 1]) ? 'heading' : 'paragraph';
}

/** Whether a heading can stand before it: "Who is to blame?" before "Nobody was charged." */
function isText(shape: Shape | undefined): boolean {
	return shape !== undefined && (shape.isProse || shape.isSentence);
}

/** One quotation from the first character to the last, or the sign that mail and Markdown put before one. */
function isWholeQuote(text: string): boolean {
	return /^>\s?\S/.test(text) || /^(?:“[^“”]+”|«[^«»]+»|„[^“”„]+[“”]|"[^"]+"|「[^「」]+」)$/.test(text);
}
