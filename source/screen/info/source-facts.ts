import type {Source} from '../../core/model.ts';
import {countSourceWords} from '../../core/text/count-source.ts';
import {sentencesOf} from '../../core/text/sentences.ts';
import {visible} from '../../core/text/visible.ts';
import {countOf, grouped} from '../../typeset/figures.ts';
import {paragraphNumbers} from '../compare/paragraphs.ts';
import {type State, sourceOf} from '../state.ts';
import {signsOf} from '../window.ts';
import type {Fact} from './facts.ts';

/** Everything known of a source: what is said of it, what was counted, and what was noted. */
export function sourceFacts(state: State, id: string): readonly Fact[] {
	const source = sourceOf(state, id);
	const {words, foldedWords} = countSourceWords(source);
	const paragraphs = source.blocks.filter(({kind}) => kind === 'paragraph').length;
	const folded = foldedWords > 0 ? `, ${grouped(foldedWords)} more folded as comments or site furniture` : '';
	return [
		{label: 'outlet', text: source.outlet},
		{label: 'title', text: source.title},
		{label: 'published', text: source.published ?? 'not known'},
		{label: 'author', text: source.author ?? 'not known'},
		source.url
			? {label: 'address', text: source.url, leadsTo: {url: source.url}}
			: {label: 'address', text: 'not known'},
		{label: 'story', text: source.story ?? 'not known'},
		{label: 'id', text: source.id},
		{label: 'file', text: source.file === '-' ? 'standard input' : source.file},
		{label: 'words', text: `${grouped(words)} counted${folded}`},
		{
			label: 'parts',
			text: `${countOf(paragraphs, 'paragraph')}, ${countOf(sentencesOf(source).length, 'sentence')}`,
		},
		{label: 'controls', text: describeControls(source)},
		...(state.originals[id] ? [{label: 'edited', text: 'what is said of it was edited here'}] : []),
		...notesOn(state, source),
	];
}

/** The characters of a text that would act on a terminal and are shown as signs: which, and how often. */
function describeControls({text}: Source): string {
	const shown = visible(text);
	if (shown === text) return 'none in the text';
	const counts = new Map<string, number>();
	for (let index = 0; index < text.length; index++) {
		if (shown[index] === text[index] || shown[index] === ' ') continue;
		const name = `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].map(([name, count]) => `${name} ${count} times`).join(', ') || 'none in the text';
}

function notesOn(state: State, source: Source): readonly Fact[] {
	return state.bookmarks.flatMap(({spot, note}) => {
		if (spot.kind === 'pair' || spot.source !== source.id || !note) return [];
		const place =
			spot.kind === 'passage'
				? `${paragraphNumbers(source, [{start: spot.start, end: spot.start + 1}], signsOf(state))}: `
				: '';
		return [{label: 'note', text: `${place}${note}`, leadsTo: {spot}}];
	});
}
