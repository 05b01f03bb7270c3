import {createServer} from 'node:net';
import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {expect, onTestFinished, test} from 'vitest';
import {FetchError} from '../../source/fetch/fetch-error.ts';
import {openLocalFetch} from '../helpers/site.ts';

const BODY = gzipSync('The ferry stays in port until Monday, the harbour office said on Friday.');

/** Answers as sites give them, to be damaged. */
const ANSWERS: readonly Buffer[] = [
	Buffer.from('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5\r\n\r\nferry'),
	Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nferry\r\n0\r\n\r\n'),
	Buffer.from('HTTP/1.1 302 Found\r\nlocation: //[::1]:1/a?b#c\r\n\r\n'),
	Buffer.from('HTTP/1.1 429 Too Many Requests\r\nretry-after: Fri, 03 May 2024 08:00:00 GMT\r\n\r\n'),
	Buffer.concat([
		Buffer.from(`HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${BODY.length}\r\n\r\n`),
		BODY,
	]),
];

const damaged = fc
	.tuple(
		fc.constantFrom(...ANSWERS),
		fc.array(fc.tuple(fc.nat(), fc.integer({min: 0, max: 255})), {maxLength: 6}),
		fc.option(fc.nat(), {nil: undefined}),
	)
	.map(([answer, changes, cut]) => {
		const bytes = Buffer.from(answer);
		for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
		return cut === undefined ? bytes : bytes.subarray(0, cut % bytes.length);
	});

test('whatever a server sends, fetching ends with bytes or with one line that names the address', async () => {
	let answer = Buffer.alloc(0);
	const server = createServer((socket) => {
		socket.on('error', () => {});
		socket.once('data', (request) =>
			socket.end(`${request}`.includes(' /robots.txt ') ? 'HTTP/1.1 404 Not Found\r\n\r\n' : answer),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	const {port} = server.address() as {port: number};
	const address = `http://127.0.0.1:${port}/a`;
	const {fetch} = openLocalFetch({limits: {attempts: 1, idleMs: 1000, headersMs: 1000}});
	await fc.assert(
		fc.asyncProperty(damaged, async (bytes) => {
			answer = bytes;
			const found = await fetch(address).catch((error) => error);
			if (!(found instanceof Error)) return;
			expect(found).toBeInstanceOf(FetchError);
			expect(found.message).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a: [^\n]+$/);
		}),
		{numRuns: 300},
	);
});
