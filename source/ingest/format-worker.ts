// The thread that `read-apart.ts` starts: reads one file after the other as it is asked to.
import {parentPort} from 'node:worker_threads';
import {type Content, chunksOf} from './content.ts';
import type {Input} from './document.ts';
import {FORMATS} from './formats.ts';
import type {Answer, Question} from './read-apart.ts';
import {readInside} from './read-inside.ts';
import {countFound} from './taken.ts';

// Parsers print their worries, each in its own way; what matters comes back as an answer.
for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) console[level] = () => {};

// Nothing that reads a file has a reason to; should a parser try, it fails here and not on somebody's network.
globalThis.fetch = () => Promise.reject(new Error('files are read without the network'));

const answer = (message: Answer) => parentPort?.postMessage(message);

parentPort?.on('message', async ({format, content, facts, taken}: Question) => {
	try {
		const read = await FORMATS[format].load();
		const untilTaken = countFound(taken);
		const input: Input = {
			...facts,
			chunks: () => toldChunks(content),
			readInside: (bytes, file) => readInside(bytes, file, facts),
		};
		for await (const found of read(input)) {
			answer({found});
			await untilTaken(found);
		}
		answer({isDone: true});
	} catch (error) {
		answer(asAnswer(error));
	}
});

/** A file in chunks; of one that has several it is told how many bytes are read. */
async function* toldChunks(content: Content): AsyncGenerator<Uint8Array> {
	let read = 0;
	for await (const chunk of chunksOf(content)) {
		if (read > 0) answer({read});
		yield chunk;
		read += chunk.length;
	}
}

function asAnswer(error: unknown): Answer {
	if (!(error instanceof Error)) return {failure: String(error)};
	if (error.name === 'UserError') return {mistake: error.message};
	if (error instanceof RangeError && /call stack/.test(error.message)) return {failure: 'nested too deeply'};
	return {failure: error.message.split('\n', 1)[0] || error.name};
}
