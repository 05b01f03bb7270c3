import type {Source} from '../core/model.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {describeFolded, type Group, groupFolded, isFolded} from './folded.ts';
import {aboutSource} from './list.ts';

/** A source as Markdown: who said it and when, then its text, furniture and comments folded. */
export function articleMarkdown(source: Source): string {
	const parts = groupFolded(source.blocks).map((group) => markdownOf(source, group));
	const about = `**${escapeMarkdown(source.outlet)}** · ${escapeMarkdown(aboutSource(source))}`;
	return `${[about, ...parts].join('\n\n')}\n`;
}

function markdownOf(source: Source, group: Group): string {
	const [{kind, start, end}] = group;
	if (isFolded(group)) return `*${escapeMarkdown(describeFolded(source, group))}*`;
	const text = escapeMarkdown(source.text.slice(start, end).trim());
	if (kind === 'title') return `# ${text}`;
	if (kind === 'heading') return `## ${text}`;
	return kind === 'quote' ? `> ${text}` : text;
}
