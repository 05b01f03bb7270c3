// The thread that `add-apart.ts` starts: adds what stands at some paths.
import {parentPort, workerData} from 'node:worker_threads';
import {UserError} from '../core/user-error.ts';
import {addAll, type Report} from './add-all.ts';
import type {End, Given} from './add-apart.ts';
import {openWeb} from './web.ts';

const {order, root} = workerData as Given;
const tell = (report: Report | End) => parentPort?.postMessage(report);
const stopping = new AbortController();
parentPort?.once('message', () => stopping.abort());
const web = {
	...openWeb(order.options, {root: new URL(root), env: process.env, showProgress: undefined}),
	tell: (line: string) => tell({kind: 'reading', line}),
};

try {
	await addAll(order, {openStdin: () => process.stdin, web}, stopping.signal, tell);
	tell({kind: 'done'});
} catch (error) {
	// What a user can mend is told where it was asked; all else is a bug and ends the program.
	if (!(error instanceof UserError)) throw error;
	tell({kind: 'problem', problem: error.message});
}
