// What is flagged in news and paraphrases, for a person to judge: node bench/flags.ts, or node bench/flags.ts numbers names …
import {readFile} from 'node:fs/promises';
import {align} from '../source/core/align/align.ts';
import type {Flag, Source, Span} from '../source/core/model.ts';
import {makeSource} from '../source/core/text/source.ts';
import {DATA, hasData, readPairs, sourcesOf} from './align-data.ts';

type Texts = {readonly left: Source; readonly right: Source};

if (!hasData()) {
	process.stderr.write('no alignment data beside the project\n');
	process.exit(2);
}
const asked = process.argv.slice(2);
const counts = new Map<Flag, number>();
let passageCount = 0;
for (const {left, right} of await readTexts())
	for (const passage of align(left, right).passages) {
		passageCount++;
		for (const conflict of passage.conflicts) {
			counts.set(conflict.flag, (counts.get(conflict.flag) ?? 0) + 1);
			if (asked.length > 0 && !asked.includes(conflict.flag)) continue;
			print(`${conflict.flag}: ${read(left, conflict.left)} → ${read(right, conflict.right)}`);
			print(`  ${passage.left.map((span) => read(left, span)).join(' | ')}`);
			print(`  ${passage.right.map((span) => read(right, span)).join(' | ')}\n`);
		}
	}
print(`${passageCount} passages; ${[...counts].map(([flag, count]) => `${flag} ${count}`).join(', ')}`);

/** The news pairs, the paraphrases, and each report of an event with each other. */
async function readTexts(): Promise<readonly Texts[]> {
	const pairs = [...(await readPairs('spark')), ...(await readPairs('composite'))].map(sourcesOf);
	const lines = (await readFile(new URL('clusters.jsonl', DATA), 'utf8')).split('\n').filter((line) => line.trim());
	const reports = Map.groupBy(
		lines.map((line): {readonly story: string; readonly text: string} => JSON.parse(line)),
		({story}) => story,
	);
	const sources = [...reports.values()].map((texts) => texts.map(({text}) => makeSource({id: '', file: '', text})));
	return [
		...pairs,
		...sources.flatMap((story) => story.flatMap((left, at) => story.slice(at + 1).map((right) => ({left, right})))),
	];
}

function read({text}: Source, span: Span | undefined): string {
	return span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '(nothing)';
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
