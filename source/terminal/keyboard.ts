import {Readable} from 'node:stream';
import type {ReadStream} from 'node:tty';
import {type Report, takeReports} from './reports.ts';

/**
 * The keys of a terminal, for Ink to read: like the terminal's own stream, but for the terminal's reports, which are told to
 * whoever listens for `report`. Without that an answer to a question would be typed as if somebody had pressed its letters.
 */
export class Keyboard extends Readable {
	readonly isTTY = true;
	#terminal: ReadStream;
	#unfinished = '';

	constructor(terminal: ReadStream) {
		super({encoding: 'utf8'});
		this.#terminal = terminal.setEncoding('utf8');
		this.#terminal.on('data', (text: string) => this.#take(text));
		this.#terminal.pause();
		// The terminal is gone; whatever else may have told so, nobody can press a key any more.
		this.#terminal.on('end', hangUp).on('error', hangUp);
	}

	/** Listens with each key sent at once and unseen; without raw mode nothing is read, another program may have the terminal. */
	setRawMode(isRaw: boolean): this {
		this.#terminal.setRawMode(isRaw);
		if (isRaw) this.#terminal.resume();
		else this.#terminal.pause();
		this.emit('raw-mode', isRaw);
		return this;
	}

	ref(): this {
		this.#terminal.ref();
		return this;
	}

	/** Lets the program end although somebody may still press a key. */
	unref(): this {
		this.#terminal.unref();
		return this;
	}

	onReport(listener: (report: Report) => void): this {
		return this.on('report', listener);
	}

	/** Told when the reader takes the terminal for itself, and when it gives it back. */
	onRawMode(listener: (isRaw: boolean) => void): this {
		return this.on('raw-mode', listener);
	}

	override _read(): void {}

	#take(text: string): void {
		const {keys, reports, unfinished} = takeReports(this.#unfinished + text);
		this.#unfinished = unfinished;
		if (keys) this.push(keys);
		for (const report of reports) this.emit('report', report);
	}
}

function hangUp(): void {
	process.kill(process.pid, 'SIGHUP');
}
