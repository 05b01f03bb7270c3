import {type MemberNode, parse, type ValueNode} from '@humanwhocodes/momoa';

/** Keys and indexes that lead from the outermost value to one inside: `['sources', 2, 'file']`. */
export type JsonPath = readonly (string | number)[];

/** The line, from 1, on which the value (of an object's member: its key) at a path begins. The text must be valid JSON. */
export function lineAt(json: string, path: JsonPath): number {
	let place: MemberNode | ValueNode = parse(json).body;
	for (const step of path) {
		const value: ValueNode = place.type === 'Member' ? place.value : place;
		const next: MemberNode | ValueNode | undefined =
			typeof step === 'number' ? elementAt(value, step) : memberAt(value, step);
		if (!next) break;
		place = next;
	}
	return place.loc.start.line;
}

/** The line, from 1, on which a text stops being JSON; the first if it never does. */
export function brokenLineOf(json: string): number {
	try {
		parse(json);
		return 1;
	} catch (error) {
		if (!(error instanceof Error && 'line' in error)) throw error;
		return Number(error.line);
	}
}

const elementAt = (value: ValueNode, index: number) =>
	value.type === 'Array' ? value.elements[index]?.value : undefined;

const memberAt = (value: ValueNode, key: string) =>
	value.type === 'Object'
		? value.members.findLast(({name}) => (name.type === 'String' ? name.value : name.name) === key)
		: undefined;
