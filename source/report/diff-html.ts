import {markedWords} from '../core/align/marked-words.ts';
import type {Alignment, Passage, Source, Span} from '../core/model.ts';
import {countSourceWords} from '../core/text/count-source.ts';
import {countOf, percent} from '../typeset/figures.ts';
import {escapeHtml, linkTo} from './escape-html.ts';
import {htmlPage} from './html-page.ts';
import {render} from './line.ts';
import type {Role} from './page.ts';
import {conflictsOn, countPassages, notesOn} from './passage-text.ts';
import {quote} from './quote.ts';

/** Two sources side by side as one HTML page that needs no other file and runs nothing. */
export function diffHtml(alignment: Alignment): string {
	const {left, right, share, passages, onlyLeft, onlyRight} = alignment;
	return htmlPage(
		`${left.outlet} ↔ ${right.outlet}`,
		`<p>${escapeHtml(countPassages(alignment))}.
<table>
<tr><th scope="col">${sideHead(left, share.left)}<th><th scope="col">${sideHead(right, share.right)}
${passages.map((passage) => passageRow(alignment, passage)).join('\n')}
</table>
${[onlySection(left, onlyLeft), onlySection(right, onlyRight)].join('')}`,
		STYLE,
	);
}

const STYLE = `td, th { width: 45%; }
td:nth-child(2), th:nth-child(2) { width: 10%; }
`;

function sideHead(source: Source, share: number): string {
	const {words} = countSourceWords(source);
	const about = `${source.published ?? 'no date'} · ${words} words, ${percent(share)} shared`;
	return `${linkTo(source.url, source.outlet)}<small dir="auto">${escapeHtml(source.title)}</small><small>${escapeHtml(about)}</small>`;
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
