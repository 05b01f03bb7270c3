import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import type {Filter} from './library.ts';

// What stands before the colon, and what the filter calls it.
const PARTS = {outlet: 'outlets', story: 'stories', before: 'before', after: 'after'} as const;

/**
 * A filter as one types it: `outlet:kyiv`, `story:"storm in may"`, `before:2022-12-01`, `after:2022`, and words. Throws a
 * `UserError` for a date that is none, and for a mistyped name before a colon.
 */
export function parseFilter(typed: readonly string[]): Filter {
	const filter = {outlets: [] as string[], stories: [] as string[], words: [] as string[]};
	const days: {before?: string; after?: string} = {};
	for (const one of typed) {
		const [, name, value = ''] = /^(\p{L}+):(?!\/\/)(.*)$/su.exec(one) ?? [];
		if (name === undefined) filter.words.push(...one.split(/\s+/).filter(Boolean));
		else if (name === 'before' || name === 'after') days[name] = dayOf(name, value);
		else if (name === 'outlet' || name === 'story') filter[PARTS[name]].push(wantedOf(name, value));
		else
			throw new UserError(
				`"${name}:" is none of ${Object.keys(PARTS)
					.map((part) => `${part}:`)
					.join(', ')}${didYouMean(name, Object.keys(PARTS))}`,
			);
	}
	return {...filter, ...days};
}

/** Whether a filter lets everything through. */
export function isEmptyFilter({outlets = [], stories = [], words = [], before, after}: Filter): boolean {
	return outlets.length + stories.length + words.length === 0 && before === undefined && after === undefined;
}

function wantedOf(name: string, value: string): string {
	const wanted = value.replace(/^"(.*)"$/s, '$1').trim();
	if (!wanted) throw new UserError(`"${name}:" needs a name behind it: ${name}:kyiv`);
	return wanted;
}

function dayOf(name: string, value: string): string {
	const [whole, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	if (whole === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(8, 10) !== day)
		throw new UserError(
			`"${name}:${value}" is no year, month or day (${name}:2022, ${name}:2022-12, ${name}:2022-12-14)`,
		);
	return value;
}
