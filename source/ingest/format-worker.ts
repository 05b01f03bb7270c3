// The thread that `read-apart.ts` starts: reads one file after the other as it is asked to.
import {parentPort} from 'node:worker_threads';
import {FORMATS} from './formats.ts';
import type {Answer, Question} from './read-apart.ts';

// Parsers print their worries, each in its own way; what matters comes back as an answer.
for (const level of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) console[level] = () => {};

// Nothing that reads a file has a reason to; should a parser try, it fails here and not on somebody's network.
globalThis.fetch = () => Promise.reject(new Error('files are read without the network'));

const answer = (message: Answer) => parentPort?.postMessage(message);

parentPort?.on('message', async ({format, input}: Question) => {
	try {
		const read = await FORMATS[format].load();
		for await (const found of read(input)) answer({found});
		answer({isDone: true});
	} catch (error) {
		answer(asAnswer(error));
	}
});

function asAnswer(error: unknown): Answer {
	if (!(error instanceof Error)) return {failure: String(error)};
	if (error.name === 'UserError') return {mistake: error.message};
	if (error instanceof RangeError && /call stack/.test(error.message)) return {failure: 'nested too deeply'};
	return {failure: error.message.split('\n', 1)[0] || error.name};
}
