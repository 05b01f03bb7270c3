import {addToFilter, FILTER_NAMES, type Filter, type FilterName} from '../core/search/filter.ts';
import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';

/**
 * A filter as one types it: `outlet:kyiv`, `story:"storm in may"`, `before:2022-12-01`, `after:2022`, and words. Throws a
 * `UserError` for a date that is none, and for a mistyped name before a colon.
 */
export function parseFilter(typed: readonly string[]): Filter {
	return typed.reduce<Filter>(addTyped, {});
}

function addTyped(filter: Filter, typed: string): Filter {
	const [, name, value = ''] = /^(\p{L}+):(?!\/\/)(.*)$/su.exec(typed) ?? [];
	if (name === undefined) return {...filter, words: [...(filter.words ?? []), ...typed.split(/\s+/).filter(Boolean)]};
	if (isFilterName(name)) return addToFilter(filter, name, value);
	const names = FILTER_NAMES.map((name) => `${name}:`).join(', ');
	throw new UserError(`"${name}:" is none of ${names}${didYouMean(name, FILTER_NAMES)}`);
}

const isFilterName = (name: string): name is FilterName => FILTER_NAMES.some((known) => known === name);
