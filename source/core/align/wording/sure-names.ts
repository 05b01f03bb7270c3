import type {Unit} from './units.ts';

/**
 * Whether a unit is a name beyond doubt. A lone capitalised word that opens a sentence is one
 * if its source has it inside a sentence too, and never in small letters.
 */
export function isSureName(text: string, unit: Unit): boolean {
	if (unit.kind !== 'name' || unit.isSure) return unit.kind === 'name';
	const {core} = unit;
	const name = text.slice(core.start, core.end);
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
		if (/[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))) return !text.includes(` ${name.toLowerCase()}`);
	return false;
}
