import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {openFile} from './open-one.ts';

/** A record of an archive, packed by itself as crawlers do. */
function record(type: string, address: string, head: string, body: string | Uint8Array): Uint8Array {
	const block = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
	const contentType = type === 'conversion' ? 'text/plain' : `application/http; msgtype=${type}`;
	return gzipSync(
		Buffer.concat([
			Buffer.from(
				`WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${address}>\r\nWARC-Date: 2024-03-12T06:30:00Z\r\nWARC-Target-URI: ${address}\r\nContent-Type: ${contentType}\r\nContent-Length: ${block.length}\r\n\r\n`,
			),
			block,
			Buffer.from('\r\n\r\n'),
		]),
	);
}

const html = (headline: string) =>
	`<title>${headline}</title><h1>${headline}</h1><p>It stays in port until Monday.</p>`;

const answer = (...headers: readonly string[]) => `HTTP/1.1 200 OK\r\n${headers.join('\r\n')}\r\n\r\n`;

function inChunks(body: Uint8Array): Uint8Array {
	const chunks = Array.from({length: Math.ceil(body.length / 40)}, (_, index) =>
		body.subarray(index * 40, index * 40 + 40),
	);
	return Buffer.concat([
		...chunks.map((chunk) =>
			Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]),
		),
		Buffer.from('0\r\n\r\n'),
	]);
}

test('the answers of a crawl are read as they were sent: packed one by one, in chunks, packed again, as text', async () => {
	const HTML = 'Content-Type: text/html; charset=utf-8';
	const CHUNKED = 'Transfer-Encoding: chunked';
	const {sources, notes} = await openFile(
		'crawl.warc.gz',
		Buffer.concat([
			record('request', 'https://a.example/1', 'GET / HTTP/1.1\r\nHost: a.example\r\n\r\n', ''),
			record('response', 'https://a.example/1', answer(HTML, CHUNKED), inChunks(Buffer.from(html('Ferry')))),
			record(
				'response',
				'https://a.example/2',
				answer(HTML, CHUNKED, 'Content-Encoding: gzip'),
				inChunks(gzipSync(html('Boat'))),
			),
			record('response', 'https://a.example/3', answer(HTML, CHUNKED), html('Raft')),
			record('revisit', 'https://a.example/4', answer(HTML), ''),
			record('response', 'https://a.example/5', answer('Content-Type: application/json'), '{}'),
			record('conversion', 'https://a.example/6', '', 'Canoe\nIt sails.'),
		]),
	);
	expect(sources.map(({title, url}) => [title, url])).toEqual([
		['Ferry', 'https://a.example/1'],
		['Boat', 'https://a.example/2'],
		['Raft', 'https://a.example/3'],
		['Canoe', 'https://a.example/6'],
	]);
	expect(notes).toEqual([]);
});
