import {anyScript} from '../../text/any-script.ts';
import type {Unit} from './units.ts';

/**
 * Whether a unit is a name beyond doubt. A lone word in capitals that opens a sentence or stands in a headline is one if
 * its source has it between words in small letters, and never has it in small letters itself.
 */
export function isSureName(text: string, unit: Unit): boolean {
	if (unit.kind !== 'name' || unit.isSure) return unit.kind === 'name';
	const name = text.slice(unit.core.start, unit.core.end);
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const before = text.slice(Math.max(0, at - 2), at);
		const behind = text.slice(at + name.length, at + name.length + 8);
		if (SMALL_BEFORE(before).test(before) && SMALL_BEHIND(behind).test(behind))
			return !text.includes(` ${name.toLowerCase()}`);
	}
	return false;
}

const SMALL_BEFORE = anyScript(/[\p{Ll},] $/u);
const SMALL_BEHIND = anyScript(/^[^\p{L}]*[\p{Ll}]/u);
