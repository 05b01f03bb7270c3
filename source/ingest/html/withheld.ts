import type {DomDocument} from './dom.ts';

/**
 * Shows the paragraphs of a page's text that it hides until a script has looked whether a subscriber reads it: a page that was
 * saved by one has them so. What was scrambled for all others stays hidden.
 */
export function showWithheld(document: DomDocument): void {
	for (const element of document.querySelectorAll(WITHHELD))
		if (isReadable(element.textContent ?? '')) {
			element.removeAttribute('style');
			element.removeAttribute('hidden');
		}
}

const WITHHELD = ['style', 'hidden']
	.map((attribute) => `[itemprop~="articleBody"] [class*="subscriber-only" i][${attribute}]`)
	.join(', ');

/** Whether nearly all of a text is letters and spaces: of a scrambled one, half is signs. */
const isReadable = (text: string) => text.replaceAll(/[^\p{L}\p{M}\s]+/gu, '').length >= text.length * MIN_LETTERS;

// News in figures, such as results, has about .85.
const MIN_LETTERS = 0.75;
