import type {ServerResponse} from 'node:http';
import {createServer} from 'node:net';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {expect, onTestFinished, test} from 'vitest';
import type {Limits} from '../../source/fetch/limits.ts';
import {openLocalFetch, openSite, type Pages} from '../helpers/site.ts';

const MB = 1024 * 1024;

/** Asked but once, and little is enough. */
const LIMITS = {maxBytes: MB, attempts: 1};

/** Why a page that answers so gives nothing, without its address. */
async function complaintAbout(page: Pages[string], limits: Partial<Limits> = {}): Promise<string> {
	const {origin} = await openSite({'/a': page});
	const complaint = await openLocalFetch({limits: {...LIMITS, ...limits}}).complaintOf(`${origin}/a`);
	expect(complaint.startsWith(`${origin}/a: `)).toBe(true);
	return complaint.slice(`${origin}/a: `.length);
}

/** Sends the same piece again and again, as fast as it is taken. */
function sendForEver(response: ServerResponse, piece: Uint8Array): void {
	const send = () => {
		while (response.write(piece));
	};
	response.on('drain', send);
	send();
}

test('a site that takes a question and says nothing is given up', async () => {
	expect(await complaintAbout(() => {}, {headersMs: 100})).toBe('no answer within 0.1 s');
});

test('an answer that stops is given up', async () => {
	const page = (_request: unknown, response: ServerResponse) => response.write('The ferry');
	expect(await complaintAbout(page, {idleMs: 100})).toBe('the answer stopped for 0.1 s');
});

test('an answer that drips is given up when it takes too long as a whole', async () => {
	const drip = (_request: unknown, response: ServerResponse) => {
		const timer = setInterval(() => response.write('.'), 10);
		response.on('close', () => clearInterval(timer));
	};
	expect(await complaintAbout(drip, {wholeMs: 300})).toBe('the whole answer takes longer than 0.3 s');
});

test('an answer that says it is too long is not read', async () => {
	const huge = (_request: unknown, response: ServerResponse) =>
		response.writeHead(200, {'content-length': 5 * MB}).write('The ferry');
	expect(await complaintAbout(huge)).toBe('is longer than 1 MB, the most that is fetched of its kind');
});

test('an endless answer is cut off', async () => {
	const endless = (_request: unknown, response: ServerResponse) => sendForEver(response, Buffer.alloc(65_536, 'a'));
	expect(await complaintAbout(endless)).toMatch(/^is longer than 1 MB/);
});

test.each([
	['gzip', gzipSync(Buffer.alloc(200 * MB))],
	['br', brotliCompressSync(Buffer.alloc(200 * MB))],
])('a small answer that unpacks to gigabytes is cut off (%s)', async (packing, bomb) => {
	const page = (_request: unknown, response: ServerResponse) =>
		response.writeHead(200, {'content-encoding': packing}).end(bomb);
	expect(bomb.length).toBeLessThan(MB);
	expect(await complaintAbout(page)).toMatch(/^is longer than 1 MB/);
});

test('packed emptiness that never ends is cut off', async () => {
	const empty = gzipSync('');
	const page = (_request: unknown, response: ServerResponse) =>
		sendForEver(response.writeHead(200, {'content-encoding': 'gzip'}), Buffer.concat(Array(1000).fill(empty)));
	expect(await complaintAbout(page)).toMatch(/^is longer than 1 MB/);
});

test('packed answers are unpacked', async () => {
	const {origin} = await openSite({
		'/gzip': (_request, response) => response.writeHead(200, {'content-encoding': 'x-gzip'}).end(gzipSync('ferry')),
		'/br': (_request, response) => response.writeHead(200, {'content-encoding': 'BR'}).end(brotliCompressSync('ferry')),
	});
	expect(await openLocalFetch().textOf(`${origin}/gzip`)).toBe('ferry');
	expect(await openLocalFetch().textOf(`${origin}/br`)).toBe('ferry');
});

test('an answer that is broken, cut short or packed otherwise than asked for is told of', async () => {
	const packed = (packing: string, bytes: Uint8Array | string) => (_request: unknown, response: ServerResponse) =>
		response.writeHead(200, {'content-encoding': packing}).end(bytes);
	expect(await complaintAbout(packed('gzip', 'no gzip'))).toMatch(/^cannot be unpacked \(incorrect header check\)$/);
	expect(await complaintAbout(packed('gzip', gzipSync('ferry').subarray(0, 20)))).toMatch(/^cannot be unpacked/);
	expect(await complaintAbout(packed('br', 'no brotli'))).toMatch(/^cannot be unpacked/);
	expect(await complaintAbout(packed('gzip, br', 'x'))).toBe(
		'is packed as "gzip, br"; asked for was gzip, br or nothing',
	);
});

test('a connection that breaks off before the announced length is told of', async () => {
	const broken = (_request: unknown, response: ServerResponse) => {
		response.writeHead(200, {'content-length': 1000}).write('The ferry');
		setImmediate(() => response.destroy());
	};
	expect(await complaintAbout(broken)).toBe('the connection broke off before all had come');
});

/** Why a server that sends just these bytes gives nothing. */
async function complaintAboutBytes(bytes: string): Promise<string> {
	const server = createServer((socket) => socket.once('data', () => socket.end(bytes)).on('error', () => {}));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	const {port} = server.address() as {port: number};
	return openLocalFetch({limits: LIMITS}).complaintOf(`http://127.0.0.1:${port}/a`);
}

test('what is no HTTP is told of', async () => {
	expect(await complaintAboutBytes('SSH-2.0-OpenSSH_9.2\r\n')).toMatch(/\/a: does not answer as HTTP has it \(.+\)$/);
	expect(await complaintAboutBytes(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`)).toMatch(
		/does not answer as HTTP has it \(.*Header overflow.*\)/i,
	);
	expect(await complaintAboutBytes('')).toMatch(/\/a: the connection broke off before all had come$/);
});

test('an https address whose site speaks plain http is told of', async () => {
	const {origin} = await openSite({'/a': 'x'});
	const {complaintOf} = openLocalFetch({limits: LIMITS});
	expect(await complaintOf(`${origin.replace('http:', 'https:')}/a`)).toMatch(
		/\/a: cannot be reached securely \(.+\)$/,
	);
});

test('the connection of a page that was refused is closed', async () => {
	const {promise: closed, resolve} = Promise.withResolvers<void>();
	const endless = (_request: unknown, response: ServerResponse) => {
		response.on('close', resolve);
		sendForEver(response, Buffer.alloc(65_536, 'a'));
	};
	await complaintAbout(endless);
	await closed;
});
