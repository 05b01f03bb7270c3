import {isIsoDate} from '../../core/iso-date.ts';
import type {Metadata, Source} from '../../core/model.ts';
import type {State} from '../state.ts';

/** What of a source can be edited, in the order the form shows it. */
export const EDITED = ['outlet', 'title', 'published', 'url', 'author'] as const;
export type EditedKey = (typeof EDITED)[number];

/** What is said of a source, as the form has it: empty for what is not known. */
export type Edited = {readonly [Key in EditedKey]: string};

export function editedOf(metadata: Pick<Metadata, EditedKey>): Edited {
	const {outlet, title, published = '', url = '', author = ''} = metadata;
	return {outlet, title, published, url, author};
}

/** What a form says, as facts: what it leaves empty is not known. */
export function factsOf({outlet, title, published, url, author}: Edited): Pick<Metadata, EditedKey> {
	const known = (value: string) => value || undefined;
	return {outlet, title, published: known(published), url: known(url), author: known(author)};
}

/** What is wrong with a value, in words that tell what is expected. */
export function mistakeIn(key: EditedKey, value: string): string | undefined {
	switch (key) {
		case 'outlet':
		case 'title':
			return value ? undefined : `a source needs ${key === 'outlet' ? 'an outlet' : 'a title'}`;
		case 'published':
			return !value || isIsoDate(value) ? undefined : `"${value}" is not an ISO 8601 date (2022-12-14)`;
		case 'url':
			return !value || (/^https?:/i.test(value) && URL.canParse(value))
				? undefined
				: `"${value}" is not a web address (https://...)`;
		case 'author':
			return undefined;
	}
}

/** The state with something else said of a source; what was said when it was opened is remembered. */
export function withMetadata(state: State, id: string, said: Edited): State {
	const source = state.sources.find((one) => one.id === id);
	if (!source) return state;
	const edited: Source = {...source, ...factsOf(said)};
	const {[id]: original = editedOf(source), ...others} = state.originals;
	const isAsOpened = EDITED.every((key) => original[key] === editedOf(edited)[key]);
	return {
		...state,
		sources: state.sources.map((one) => (one === source ? edited : one)),
		originals: isAsOpened ? others : {...others, [id]: original},
	};
}
