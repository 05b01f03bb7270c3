import type {BlockKind, Source} from '../core/model.ts';
import {escapeHtml, linkTo} from './escape-html.ts';
import {describeFolded, type Group, groupFolded, isFolded} from './folded.ts';
import {htmlPage} from './html-page.ts';
import {aboutSource} from './list.ts';

// As wide as lines read well.
const STYLE = 'body { max-width: 40rem; }\n';

const TAGS: {readonly [Kind in BlockKind]?: string} = {heading: 'h2', quote: 'blockquote'};

/** A source as one HTML page: who said it and when, then its text, furniture and comments folded. */
export function articleHtml(source: Source): string {
	const about = `<p><strong>${linkTo(source.url, source.outlet)}</strong> · ${escapeHtml(aboutSource(source))}\n`;
	const groups = groupFolded(source.blocks).filter(([{kind}]) => kind !== 'title');
	return htmlPage(source.title, about + groups.map((group) => htmlOf(source, group)).join(''), STYLE);
}

function htmlOf(source: Source, group: Group): string {
	if (isFolded(group)) return `<p><em>${escapeHtml(describeFolded(source, group))}</em>\n`;
	const [{kind, start, end}] = group;
	const tag = TAGS[kind] ?? 'p';
	return `<${tag} dir="auto">${escapeHtml(source.text.slice(start, end).trim())}</${tag}>\n`;
}
