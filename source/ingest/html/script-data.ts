import type {Values} from '../facts.ts';
import {htmlOfBlocks} from '../json-blocks.ts';
import {isValues, textIn} from '../json-text.ts';
import {type DomDocument, plainText} from './dom.ts';
import {isSameText} from './own-article.ts';

/** What a page's scripts would draw its article from: its record, and its text as HTML or plain. */
export type ScriptData = {readonly record: Values; readonly text: string};

/**
 * The article with one of some titles in the data of a page's scripts, the one with the longest text; `undefined` where
 * none has such a title. Nothing is run: only what is JSON is read.
 */
export function articleInScripts(document: DomDocument, titles: readonly string[]): ScriptData | undefined {
	let longest: ScriptData | undefined;
	for (const script of document.querySelectorAll('script:not([src])'))
		for (const record of recordsIn(jsonIn(script.getAttribute('type') ?? '', script.textContent ?? ''), titles)) {
			const text = textIn(record) ?? longestBlocks(record);
			if (text !== undefined && text.length > (longest?.text.length ?? 0)) longest = {record, text};
		}
	return longest;
}

// A page's state holds stores that hold lists that hold articles.
const MAX_DEPTH = 16;

function* recordsIn(value: unknown, titles: readonly string[], depth = 0): Generator<Values> {
	if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
	if (isValues(value) && isTitled(value, titles)) yield value;
	for (const inner of Object.values(value)) yield* recordsIn(inner, titles, depth + 1);
}

const isTitled = (record: Values, titles: readonly string[]) =>
	[record.title, record.headline, record.name].some((value) => {
		const text = isValues(value) ? (value.basic ?? value.main ?? value.rendered) : value;
		return typeof text === 'string' && titles.some((title) => isSameText(plainText(text), title));
	});

/** The longest text in blocks that a record has under a name of its own. */
function longestBlocks(record: Values): string | undefined {
	return Object.values(record)
		.flatMap((value) => (typeof value === 'object' ? (htmlOfBlocks(value) ?? []) : []))
		.toSorted((left, right) => right.length - left.length)[0];
}

/** The value of a script that is JSON, or gives a name to some; `undefined` for any other. */
function jsonIn(type: string, script: string): unknown {
	if (/ld\+json/i.test(type)) return undefined;
	const start = /json/i.test(type) ? 0 : (ASSIGNMENT.exec(script)?.[0].length ?? -1);
	if (start < 0) return undefined;
	try {
		return JSON.parse(script.slice(start, /json/i.test(type) ? undefined : endOfValue(script, start)));
	} catch {
		// No JSON: a program.
		return undefined;
	}
}

const ASSIGNMENT = /^\s*(?:(?:var|let|const)\s+)?[\w$.[\]"']{1,80}\s*=\s*(?=[{[])/;

/** Behind the bracket that closes the one at a place. */
function endOfValue(script: string, start: number): number {
	let depth = 0;
	for (const {0: token, index} of script.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs)) {
		if (token === '{' || token === '[') depth++;
		else if (token.length === 1) depth--;
		if (depth === 0) return start + index + 1;
	}
	return script.length;
}
