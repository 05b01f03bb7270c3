// Aligns the pairs of a file at the default settings: {"id", "left": text, "right": text} a line in,
// {"id", "passages": [{"left": {"start", "end"}, "right": {"start", "end"}, "kind", "score"}]} a line out.
// A passage is written as its rectangles (see rectangles.ts): one for each pair of its runs of sentences.
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {align} from '../source/core/align/align.ts';
import {makeSource} from '../source/core/text/source.ts';
import {rectanglesOf} from './rectangles.ts';

const [file] = process.argv.slice(2);
if (!file) {
	process.stderr.write('usage: npm run --silent bench:align -- PAIRS.jsonl\n');
	process.exit(2);
}
for await (const line of createInterface({input: createReadStream(file)})) {
	if (!line.trim()) continue;
	const pair = JSON.parse(line);
	const left = makeSource({id: 'left', file, text: pair.left});
	const right = makeSource({id: 'right', file, text: pair.right});
	const alignment = align(left, right);
	const passages = alignment.passages.flatMap((passage) =>
		rectanglesOf(alignment, passage).map((rectangle) => ({...rectangle, kind: passage.kind, score: passage.score})),
	);
	process.stdout.write(`${JSON.stringify({id: pair.id, passages})}\n`);
}
