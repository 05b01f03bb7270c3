// The thread that `library-thread.ts` starts: opens a library and asks it what it is asked.
import {parentPort, workerData} from 'node:worker_threads';
import {UserError} from '../../core/user-error.ts';
import {openSqliteLibrary} from '../sqlite/open-sqlite-library.ts';
import type {Call, Reply, ThreadedLibrary} from './library-thread.ts';

const library = openSqliteLibrary(workerData as string);

const reply = (message: Reply) => parentPort?.postMessage(message);

parentPort?.on('message', async ({number, method, parameters}: Call) => {
	try {
		const ask = library[method] as (...asked: readonly unknown[]) => ReturnType<ThreadedLibrary[typeof method]>;
		reply({number, result: await ask(...parameters)});
	} catch (error) {
		// What a user can mend is told where it was asked; all else is a bug and ends the program.
		if (!(error instanceof UserError)) throw error;
		reply({number, problem: error.message});
	}
});
