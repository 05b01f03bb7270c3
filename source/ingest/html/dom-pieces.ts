import type {BlockKind} from '../../core/model.ts';
import type {Piece} from '../pieces.ts';
import {type DomElement, type DomNode, isElement, isTextNode, withoutSoftHyphens} from './dom.ts';

/** A paragraph and the element that it stands in. */
export type PlacedPiece = {readonly piece: Piece; readonly element: DomElement};

/**
 * What an element holds, paragraph by paragraph. Headings, quotations and captions (furniture) are told apart; the kind of
 * a plain paragraph is left open. Links and emphasis are their text; pictures, forms and scripts are left out.
 */
export const piecesOf = (root: DomElement): readonly Piece[] => placedPiecesOf(root).map(({piece}) => piece);

/** The same with the element that each paragraph stands in. */
export function placedPiecesOf(root: DomElement): readonly PlacedPiece[] {
	const pieces: PlacedPiece[] = [];
	let line = '';
	let linkedLength = 0;
	// Of a list item whose text has not begun.
	let mark = '';
	const flush = ({kind, isPre, element}: Place) => {
		const text = isPre ? line.replaceAll(/^\n+|\s+$/g, '') : tidyLines(line);
		const isLink = linkedLength >= text.length * NEARLY_ALL;
		line = '';
		linkedLength = 0;
		if (!text) return;
		// Paragraphs are told apart by empty lines: those inside one would cut it.
		const whole = mark + text.replaceAll(/\n\s*\n/g, '\n');
		pieces.push({piece: {text: whole, ...(kind && {kind}), ...(isLink && {isLink})}, element});
		mark = '';
	};
	const walk = (node: DomNode, place: Place) => {
		if (isTextNode(node)) {
			const whole = withoutSoftHyphens(node.textContent ?? '');
			const text = place.isPre ? whole : whole.replaceAll(/\s+/g, ' ');
			line += text;
			if (place.isLink) linkedLength += text.trim().length;
		}
		if (!isElement(node) || LEFT_OUT.has(node.localName) || isHidden(node) || isNoteMark(node)) return;
		if (node.localName === 'br') line += '\n';
		const isCell = CELLS.has(node.localName);
		const isBlock =
			BLOCKS.has(node.localName) || isCaption(node) || (isCell && isLaidOut(node)) || isSpeaker(node, place);
		const inside = isBlock || node.localName === 'a' ? placeIn(node, place) : place;
		if (isBlock) flush(place);
		if (node.localName === 'li') mark = markOf(node);
		for (const child of node.childNodes) walk(child, inside);
		if (isBlock) flush(inside);
		if (node.localName === 'li') mark = '';
		// Cells of a row stand side by side.
		if (isCell && !isBlock) line += '\t';
	};
	const outermost: Place = {kind: undefined, isPre: false, isLink: false, element: root};
	for (const child of root.childNodes) walk(child, outermost);
	flush(outermost);
	return pieces;
}

/** What the text at a place is, by the elements around it. */
type Place = {
	readonly kind: BlockKind | undefined;
	readonly isPre: boolean;
	readonly isLink: boolean;
	readonly element: DomElement;
};

function placeIn(element: DomElement, {kind, isPre, isLink, element: around}: Place): Place {
	const {localName} = element;
	return {
		kind: kind ?? kindOf(element),
		isPre: isPre || localName === 'pre',
		isLink: isLink || (localName === 'a' && element.hasAttribute('href')),
		element: localName === 'a' ? around : element,
	};
}

function kindOf(element: DomElement): BlockKind | undefined {
	const name = element.getAttribute('class') ?? '';
	if (isCaption(element) || POSTED.test(name)) return 'furniture';
	if (element.localName === 'blockquote' || PULLED.test(name)) return 'quote';
	return /^h[1-6]$/.test(element.localName) ? 'heading' : undefined;
}

// What somebody posted on a network, as that sets it into other pages.
const POSTED =
	/(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-embed\S*|telegram-post)(?:$|\s)/;

// A quotation that is set large beside the text.
const PULLED = /(?:^|[\s_-])pull-?quote(?:$|[\s_-])/i;

/** Whether an element is the text of a picture, by what it is or is called. */
function isCaption(element: DomElement): boolean {
	if (element.localName === 'figcaption') return true;
	// A figure may also show a quotation, a table or a listing.
	if (element.localName === 'figure') return element.querySelector('blockquote, table, pre') === null;
	return CAPTION.test(element.getAttribute('class') ?? '');
}

// `wp-caption-text`, `imageCaption`, `photo_credit`; not the box around the picture, which may stand around more.
const CAPTION =
	/(?:^|[\s_-])(?:(?:image|photo|picture|media|figure|video|wp)?[-_]?(?:caption|cutline|legend)(?:[-_]?(?:text|body|content))?|(?:img|image|photo|picture)[-_]?(?:desc|descr|description|info)|(?:image|photo|picture|media)[-_]?credits?|credits?|credit-?line)(?:$|\s)/i;

// The rest is the sign before a link, or the quotation marks around one.
const NEARLY_ALL = 0.7;

const BLOCKS: ReadonlySet<string> = new Set(
	'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre search section summary table tbody tfoot thead tr ul'.split(
		' ',
	),
);

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Whether a cell is a column of a page made of tables, and no value in a row. */
const isLaidOut = (cell: DomElement) => cell.querySelector('br, p, div, table, ul, h1, h2, h3') !== null;

const LEFT_OUT: ReadonlySet<string> = new Set(
	'script style noscript template head title svg math canvas iframe object embed audio video picture img map button input select textarea dialog'.split(
		' ',
	),
);

/** Whether an element says that nobody sees it: what a newsletter shows in lists of mails, what a paywall scrambles. */
const isHidden = (element: DomElement) =>
	element.hasAttribute('hidden') ||
	/(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? '');

/** The number of a footnote, which leads there. */
const isNoteMark = (element: DomElement) =>
	element.localName === 'a' &&
	element.getAttribute('href')?.includes('#') === true &&
	/^\[?\d{1,3}\]?$/.test(element.textContent ?? '');

/** The name below a quotation. */
const isSpeaker = (element: DomElement, {kind}: Place) => element.localName === 'cite' && kind === 'quote';

/** A bullet, as core/text knows list items by. */
function markOf(item: DomElement): string {
	return item.closest('ol,ul')?.localName === 'ol' ? '' : '• ';
}

/** Lines without the white space around them and more than one space inside. */
function tidyLines(text: string): string {
	return text
		.split('\n')
		.map((line) => line.replaceAll(/[^\S\t]+/g, ' ').trim())
		.join('\n')
		.trim();
}
