import {type SpawnOptions, spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

/** What a run of the program left behind. */
export type Ran = {readonly stdout: string; readonly stderr: string; readonly exitCode: number | null};

/** The built program. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How a run differs from one in this folder, without input and without terminal. */
export type RunOptions = Pick<SpawnOptions, 'cwd' | 'uid'> & {
	readonly input?: string | Uint8Array;
	readonly env?: NodeJS.ProcessEnv;
};

// Settings of whoever runs the tests are no part of them.
const NOWHERE = '/nonexistent';

/** Starts the built program with piped streams. */
export function startCli(args: readonly string[], {env, cwd, uid}: RunOptions = {}) {
	const {NO_COLOR: _no, FORCE_COLOR: _force, ...plain} = process.env;
	return spawn(process.execPath, [CLI, ...args], {
		env: {...plain, XDG_CONFIG_HOME: NOWHERE, XDG_DATA_HOME: NOWHERE, ...env},
		...(cwd !== undefined && {cwd}),
		...(uid !== undefined && {uid}),
	});
}

/** Runs the built program to its end. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
	const child = startCli(args, options);
	child.stdin.end(options.input);
	const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
	const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
	return {stdout, stderr, exitCode: await ended};
}
