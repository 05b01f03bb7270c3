import {UserError} from '../user-error.ts';

/** What articles are asked for by; every part that is given must hold. */
export type Filter = {
	/** Each in the outlet's name or the article's id, at the beginning of a word. */
	readonly outlets?: readonly string[];
	/** Ids of stories, or words of their names. */
	readonly stories?: readonly string[];
	/** Published earlier than this year, month or day: `2022`, `2022-12`, `2022-12-14`. */
	readonly before?: string;
	/** Published in this year, month or day, or later. */
	readonly after?: string;
	/** Beginnings of words that the article's title, outlet, author or text holds, each of them. */
	readonly words?: readonly string[];
};

/** What may stand before the colon in a part of a filter. */
export const FILTER_NAMES = ['outlet', 'story', 'before', 'after'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** A filter that asks for one thing more; the later of two dates counts. Throws a `UserError` for a date that is none, and for no value. */
export function addToFilter(filter: Filter, name: FilterName, value: string): Filter {
	switch (name) {
		case 'outlet':
			return {...filter, outlets: [...(filter.outlets ?? []), wantedOf(name, value)]};
		case 'story':
			return {...filter, stories: [...(filter.stories ?? []), wantedOf(name, value)]};
		default:
			return {...filter, [name]: dayOf(name, value)};
	}
}

/** Whether a filter lets everything through. */
export function isEmptyFilter({outlets = [], stories = [], words = [], before, after}: Filter): boolean {
	return outlets.length + stories.length + words.length === 0 && before === undefined && after === undefined;
}

function wantedOf(name: FilterName, value: string): string {
	const wanted = value.replace(/^"([^"]*)"?$/s, '$1').trim();
	if (!wanted) throw new UserError(`"${name}:" needs a name behind it: ${name}:kyiv`);
	return wanted;
}

function dayOf(name: FilterName, value: string): string {
	const [whole, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	if (whole === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(8, 10) !== day)
		throw new UserError(
			`"${name}:${value}" is no year, month or day (${name}:2022, ${name}:2022-12, ${name}:2022-12-14)`,
		);
	return value;
}
