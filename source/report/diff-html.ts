import {markedWords} from '../core/align/marked-words.ts';
import type {Alignment, Passage, Source, Span} from '../core/model.ts';
import {countSourceWords} from '../core/text/count-source.ts';
import {countOf, percent} from '../typeset/figures.ts';
import {render} from './line.ts';
import type {Role} from './page.ts';
import {conflictsOn, countPassages, notesOn} from './passage-text.ts';
import {oneLine, quote} from './quote.ts';

/** Two sources side by side as one HTML page that needs no other file and runs nothing. */
export function diffHtml(alignment: Alignment): string {
	const {left, right, share, passages, onlyLeft, onlyRight} = alignment;
	const names = `${escapeHtml(left.outlet)} ↔ ${escapeHtml(right.outlet)}`;
	return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${names}</title>
<style>${STYLE}</style>
<h1>${names}</h1>
<p>${escapeHtml(countPassages(alignment))}.
<table>
<tr><th scope="col">${sideHead(left, share.left)}<th><th scope="col">${sideHead(right, share.right)}
${passages.map((passage) => passageRow(alignment, passage)).join('\n')}
</table>
${[onlySection(left, onlyLeft), onlySection(right, onlyRight)].join('')}`;
}

// Blue and orange stay apart for red-green blindness; struck and underlined words need no colour.
const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 Georgia, serif; }
body { max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
td, th { vertical-align: top; text-align: start; padding: .5rem; width: 45%; }
td:nth-child(2), th:nth-child(2) { width: 10%; }
small { display: block; font-weight: normal; }
del { color: light-dark(#0b5394, #8ab4f8); }
ins { color: light-dark(#a64d00, #ffb366); }
mark { background: none; color: inherit; text-decoration: underline dotted; }
`;

function sideHead(source: Source, share: number): string {
	const {words} = countSourceWords(source);
	const about = `${source.published ?? 'no date'} · ${words} words, ${percent(share)} shared`;
	return `${linked(source)}<small dir="auto">${escapeHtml(source.title)}</small><small>${escapeHtml(about)}</small>`;
}

function linked({outlet, url}: Source): string {
	return url && /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(outlet)}</a>` : escapeHtml(outlet);
}

function passageRow(alignment: Alignment, passage: Passage): string {
	const side = (source: Source, name: 'left' | 'right') =>
		`<td dir="auto">${render(quote(source, passage[name], markedWords(passage, name, source.text), NO_SIGNS), mark, escapeHtml)}`;
	const conflicts = conflictsOn(alignment, passage).map((conflict) => `≠ ${conflict}`);
	const notes = [...notesOn(passage), ...conflicts].map((note) => `<small>${escapeHtml(note)}</small>`);
	return `<tr>${side(alignment.left, 'left')}<td>${notes.join('')}${side(alignment.right, 'right')}`;
}

function onlySection(source: Source, spans: readonly Span[]): string {
	if (spans.length === 0) return '';
	const items = spans.map(({start, end}) => `<li dir="auto">${escapeHtml(source.text.slice(start, end))}\n`);
	return `<h2>Only in ${escapeHtml(source.outlet)} (${countOf(spans.length, 'sentence')})</h2>\n<ul>\n${items.join('')}</ul>\n`;
}

const NO_SIGNS = {look: {signs: {}}};

const TAGS: Partial<Record<Role, string>> = {left: 'del', right: 'ins', same: 'mark'};

function mark(role: Role, text: string): string {
	const tag = TAGS[role];
	return tag ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text);
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function escapeHtml(text: string): string {
	return oneLine(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
