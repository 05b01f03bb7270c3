import {styleText} from 'node:util';
import type {Look} from '../report/page.ts';

// Blue and yellow stay apart for red-green blindness; the underline says "marked" without any colour.
const STYLES = {
	strong: ['bold'],
	faint: ['dim'],
	left: ['underline', 'blueBright'],
	right: ['underline', 'yellow'],
	same: ['underline'],
	hit: ['underline', 'bold'],
} as const;

/** Marks as a terminal with colours shows them, without signs. */
export const COLOUR_LOOK: Look = {
	signs: {},
	// Whether there are colours is known by now: the stream is not asked again.
	style: (role, text) => styleText([...STYLES[role]], text, {validateStream: false}),
};
