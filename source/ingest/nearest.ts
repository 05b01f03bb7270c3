import {distance} from 'fastest-levenshtein';

/** The names a mistyped one may have meant, the nearest first; none where all are too far off to be a slip. */
export function nearest(typed: string, names: readonly string[]): readonly string[] {
	const wanted = typed.toLowerCase();
	return names
		.map((name) => ({name, edits: editsTo(wanted, name.toLowerCase())}))
		.filter(({edits}) => edits <= allowedEdits(wanted))
		.sort((a, b) => a.edits - b.edits)
		.map(({name}) => name);
}

/** ` (did you mean "list"?)`, or nothing where no name is near: the end of a message about an unknown name. */
export function didYouMean(typed: string, names: readonly string[]): string {
	const [best] = nearest(typed, names);
	return best === undefined ? '' : ` (did you mean "${best}"?)`;
}

// A name that begins with what was typed is one step away, however much of it is missing.
const editsTo = (typed: string, name: string) => (name.startsWith(typed) ? 1 : distance(typed, name));

// One slip in three letters: "shwo" (2 edits) still finds "show", "cat" (2 edits from "list"'s length) finds nothing.
const allowedEdits = (typed: string) => Math.max(1, Math.ceil(typed.length / 3));
