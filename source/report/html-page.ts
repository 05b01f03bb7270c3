import {escapeHtml} from './escape-html.ts';

// Blue and orange stay apart for red-green blindness; struck and underlined words need no colour.
const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 Georgia, serif; }
body { max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; }
td, th { vertical-align: top; text-align: start; padding: .5rem; }
small { display: block; font-weight: normal; }
del { color: light-dark(#0b5394, #8ab4f8); }
ins { color: light-dark(#a64d00, #ffb366); }
mark { background: none; color: inherit; text-decoration: underline dotted; }
`;

/** One HTML page that needs no other file and runs nothing. `style` is added to what all pages have. */
export function htmlPage(title: string, body: string, style = ''): string {
	return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${style}</style>
<h1>${escapeHtml(title)}</h1>
${body}`;
}
