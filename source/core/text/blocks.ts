import type {Block, BlockKind} from '../model.ts';
import {allSteps, mapInSteps, type Steps} from '../steps.ts';
import {foldAfter} from './furniture.ts';
import {findParagraphs} from './paragraphs.ts';
import {isWholeQuote, type Shape, shapeOf} from './shape.ts';
import {type Sign, signOf} from './signs.ts';
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
	const paragraphs = findParagraphs(text);
	yield;
	const shapes = yield* mapInSteps(paragraphs, PARAGRAPHS_A_STEP, (paragraph) => shapeOf(text, paragraph));
	const signs = yield* mapInSteps(shapes, PARAGRAPHS_A_STEP, signOf);
	yield;
	const told = kindsTold(shapes, known);
	const kinds = kindsByForm(shapes, signs, told);
	const hasTitle = told.includes('title');
	return shapes.map(({start, end}, index) => ({start, end, kind: kindOf(index)}));

	function kindOf(index: number): BlockKind {
		const kind = kinds[index]!;
		const isTold = told[index] !== undefined && !headsFurniture(told[index], kind, signs[index]);
		// There is one title: a line that only looks like it, where another is known, is a heading.
		return isTold ? told[index]! : hasTitle && kind === 'title' ? 'heading' : kind;
	}
}

// A step is some milliseconds.
const PARAGRAPHS_A_STEP = 500;

/** The kind of each paragraph that lies in a span whose kind is known. */
function kindsTold(shapes: readonly Shape[], known: readonly Block[]): readonly (BlockKind | undefined)[] {
	let next = 0;
	return shapes.map(({start}) => {
		while (next < known.length && known[next]!.end <= start) next++;
		return known[next] !== undefined && known[next]!.start <= start ? known[next]!.kind : undefined;
	});
}

/** The kind of each paragraph by its form. The first running text is that which is no headline, as far as those are told. */
function kindsByForm(
	shapes: readonly Shape[],
	signs: readonly (Sign | undefined)[],
	told: readonly (BlockKind | undefined)[],
): readonly BlockKind[] {
	const isHeadline = (index: number) => told[index] === 'title' || told[index] === 'heading';
	const found = shapes.findIndex(({isProse}, index) => isProse && signs[index] === undefined && !isHeadline(index));
	const firstProse = Math.max(found, 0);
	const title = told.indexOf('title');
	const before = shapes.slice(0, firstProse);
	// Where no title is told, none is sought in what is told to be none.
	const head =
		title < 0
			? sortHead(
					before,
					signs.map((sign, index) => sign ?? (told[index] === 'furniture' ? 'line' : undefined)),
				)
			: sortHead(before, signs, title);
	const folds = found < 0 ? [] : foldAfter(firstProse, shapes, signs);
	return shapes.map((_, index) => head[index] ?? folds[index] ?? (found < 0 ? 'paragraph' : kindInside(shapes, index)));
}

/** Whether what is told to be a heading is one of furniture: a stock phrase such as "Related stories". */
function headsFurniture(told: BlockKind | undefined, byForm: BlockKind, sign: Sign | undefined): boolean {
	return told === 'heading' && byForm === 'furniture' && sign !== undefined && !HEADS_SECTIONS.has(sign);
}

// "Politics", "6 March", "About": what may as well head a part of the article.
const HEADS_SECTIONS: ReadonlySet<Sign> = new Set(['nav', 'date', 'meta', 'about']);

// A sub-heading is shorter than any line of running text.
const MAX_HEADING_WORDS = 14;

function kindInside(shapes: readonly Shape[], index: number): BlockKind {
	const {text, words, isProse, isClosed} = shapes[index]!;
	if (/^>\s?\S/.test(text) || isWholeQuote(text)) return 'quote';
	if (/^#{1,6}\s/.test(text)) return 'heading';
	// Items, and turns of a talk: "Q: When did you know?"
	const isListed = /^[-*•·–—]\s|^\d{1,3}[.)]\s|^[A-Z]{1,2}: /.test(text);
	const isOpen = !isProse && words <= MAX_HEADING_WORDS && !/[.:;,…]["”’)]*$/.test(text) && !isListed;
	return isOpen && !(isClosed && /["”’»]$/.test(text)) && isText(shapes[index + 1]) ? 'heading' : 'paragraph';
}

/** Whether a heading can stand before it: "Who is to blame?" before "Nobody was charged." */
function isText(shape: Shape | undefined): boolean {
	return shape !== undefined && (shape.isProse || shape.isSentence);
}
