import {styleText} from 'node:util';
import {type Paint, paintPlain} from '../report/page.ts';

// Blue and yellow stay apart for red-green blindness; the underline says "marked" without any colour.
const STYLES = {
	strong: ['bold'],
	faint: ['dim'],
	left: ['underline', 'blueBright'],
	right: ['underline', 'yellow'],
	same: ['underline'],
	hit: ['underline', 'bold'],
} as const;

const paintColour: Paint = (role, text) => styleText([...STYLES[role]], text, {validateStream: false});

/** How to mark text on a stream: in colour on a terminal that has some, unless NO_COLOR or FORCE_COLOR say otherwise; else by signs. */
export function paintFor(stream: NodeJS.WritableStream): Paint {
	const isColoured = styleText('bold', 'x', {stream}) !== 'x';
	return isColoured ? paintColour : paintPlain;
}
