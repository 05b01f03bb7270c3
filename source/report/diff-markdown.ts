import {markedWords} from '../core/align/marked-words.ts';
import type {Alignment, Passage, Source, Span} from '../core/model.ts';
import {countSourceWords} from '../core/text/count-source.ts';
import {countOf, percent} from '../typeset/figures.ts';
import {escapeMarkdown, fenced} from './escape-markdown.ts';
import {render} from './line.ts';
import type {Role} from './page.ts';
import {conflictsOn, countPassages, notesOn} from './passage-text.ts';
import {quote} from './quote.ts';

/** Two sources side by side as Markdown, for an editor or a pull request: words only left struck out, words only right bold, shared ones slanted. */
export function diffMarkdown(alignment: Alignment): string {
	const {left, right, share, passages, onlyLeft, onlyRight} = alignment;
	return `${[
		`# ${escapeMarkdown(left.outlet)} ↔ ${escapeMarkdown(right.outlet)}`,
		[sideItem('Left', left, share.left), sideItem('Right', right, share.right)].join('\n'),
		`${countPassages(alignment)}.`,
		...passages.map((passage) => passageText(alignment, passage)),
		...onlyText(left, onlyLeft),
		...onlyText(right, onlyRight),
	].join('\n\n')}\n`;
}

function sideItem(side: string, source: Source, share: number): string {
	const {title, published, url, file} = source;
	const about = [
		published ?? 'no date',
		`${countSourceWords(source).words} words, ${percent(share)} shared`,
		url ?? file,
	];
	return `- ${side}: **${escapeMarkdown(source.outlet)}**, “${escapeMarkdown(title)}” (${about.map(escapeMarkdown).join('; ')})`;
}

function passageText(alignment: Alignment, passage: Passage): string {
	const side = (source: Source, name: 'left' | 'right') =>
		`> ${render(quote(source, passage[name], markedWords(passage, name, source.text), NO_SIGNS), mark, escapeMarkdown)}`;
	return [
		`## ${notesOn(passage).map(escapeMarkdown).join(' · ')}`,
		side(alignment.left, 'left'),
		side(alignment.right, 'right'),
		...conflictsOn(alignment, passage).map((conflict) => `≠ ${escapeMarkdown(conflict)}`),
	].join('\n\n');
}

function onlyText(source: Source, spans: readonly Span[]): readonly string[] {
	if (spans.length === 0) return [];
	const items = spans.map(({start, end}) => `- ${escapeMarkdown(source.text.slice(start, end))}`);
	return [`## Only in ${escapeMarkdown(source.outlet)} (${countOf(spans.length, 'sentence')})`, items.join('\n')];
}

const NO_SIGNS = {look: {signs: {}}};

const FENCES: Partial<Record<Role, string>> = {left: '~~', right: '**', same: '*'};

function mark(role: Role, text: string): string {
	return fenced(FENCES[role] ?? '', text);
}
