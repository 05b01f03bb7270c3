import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, openSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** What came of it: the text as it was saved, or why there is none. */
export type Edited = {readonly text: string} | {readonly problem: string};

/**
 * Has a person change a text in the editor of their choice (`VISUAL`, `EDITOR`, else vi), and waits for its end. The terminal
 * must have been handed over before.
 */
export async function editText(text: string, {VISUAL, EDITOR}: NodeJS.ProcessEnv): Promise<Edited> {
	const editor = VISUAL || EDITOR || 'vi';
	const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
	const file = join(folder, 'note.txt');
	try {
		await writeFile(file, text ? `${text}\n` : '');
		const code = await runEditor(editor, file);
		if (code !== 0) return {problem: `${editor} ended with ${code}; nothing was changed`};
		return {text: (await readFile(file, 'utf8')).trimEnd()};
	} finally {
		await rm(folder, {recursive: true});
	}
}

/** Its exit code; 127 where there is no such program. */
async function runEditor(editor: string, file: string): Promise<number | null> {
	// Standard input may be a text that was piped in. The variable is a command line (`code --wait`), so a shell takes it apart.
	const terminal = openSync('/dev/tty', 'r+');
	// Ctrl-C belongs to the editor while it runs.
	const ignore = () => {};
	const interrupts = process.listeners('SIGINT');
	process.removeAllListeners('SIGINT').on('SIGINT', ignore);
	try {
		const child = spawn('sh', ['-c', `${editor} "$1"`, 'sh', file], {stdio: [terminal, terminal, terminal]});
		const [code] = await once(child, 'exit');
		return code;
	} finally {
		process.off('SIGINT', ignore);
		for (const listener of interrupts) process.on('SIGINT', listener);
		closeSync(terminal);
	}
}
