import type {ServerResponse} from 'node:http';
import {expect, test} from 'vitest';
import {openLocalFetch, openSite} from '../helpers/site.ts';

/** A page that answers with these in turn, the last again and again. */
function inTurn(...answers: ((response: ServerResponse) => void)[]) {
	return (_request: unknown, response: ServerResponse) => {
		const [answer] = answers.length > 1 ? answers.splice(0, 1) : answers;
		answer?.(response);
	};
}

const busy =
	(status: number, headers: Record<string, string> = {}) =>
	(response: ServerResponse) =>
		void response.writeHead(status, headers).end();
const fine = (response: ServerResponse) => void response.end('fine');

test('a busy site is asked again after the time it names', async () => {
	const {origin} = await openSite({'/a': inTurn(busy(429, {'retry-after': '7'}), fine)});
	const {textOf, waits} = openLocalFetch();
	expect(await textOf(`${origin}/a`)).toBe('fine');
	expect(waits).toEqual([7000]);
});

test('a site that names no time is asked again after longer and longer, and then no more', async () => {
	const {origin, asked} = await openSite({'/a': inTurn(busy(503))});
	const {complaintOf, waits} = openLocalFetch();
	expect(await complaintOf(`${origin}/a`)).toBe(`${origin}/a: answers 503 Service Unavailable`);
	expect(asked).toHaveLength(3);
	const [first = 0, second = 0] = waits;
	expect(first).toBeGreaterThanOrEqual(1000);
	expect(second).toBeGreaterThanOrEqual(4000);
});

test('a site that asks for more time than anybody waits is left alone', async () => {
	const {origin, asked} = await openSite({'/a': inTurn(busy(429, {'retry-after': '3600'}))});
	const {complaintOf, waits} = openLocalFetch();
	expect(await complaintOf(`${origin}/a`)).toBe(
		`${origin}/a: answers 429 Too Many Requests and asks to come back in 3600 s`,
	);
	expect(asked).toHaveLength(1);
	expect(waits).toEqual([]);
});

test('a connection that breaks off is tried again', async () => {
	const {origin} = await openSite({'/a': inTurn((response) => void response.destroy(), fine)});
	expect(await openLocalFetch().textOf(`${origin}/a`)).toBe('fine');
});

test('a site that says nothing for as long as anybody waits is not asked again', async () => {
	const {origin, asked} = await openSite({'/a': () => {}});
	const {complaintOf} = openLocalFetch({limits: {headersMs: 50}});
	expect(await complaintOf(`${origin}/a`)).toBe(`${origin}/a: no answer within 0.05 s`);
	expect(asked).toEqual(['/a']);
});

test('a host that refuses connections is asked once', async () => {
	const {origin, close} = await openSite({});
	close();
	const {complaintOf, waits} = openLocalFetch();
	expect(await complaintOf(`${origin}/a`)).toBe(`${origin}/a: its host refuses connections`);
	expect(waits).toEqual([]);
});

test('what is not there is asked for once', async () => {
	const {origin, asked} = await openSite({});
	await openLocalFetch().complaintOf(`${origin}/a`);
	expect(asked).toEqual(['/a']);
});

test('a host is asked for one page at a time, with a pause between two', async () => {
	let open = 0;
	let most = 0;
	const page = (_request: unknown, response: ServerResponse) => {
		most = Math.max(most, ++open);
		setImmediate(() => {
			open--;
			response.end('page');
		});
	};
	const {origin, asked} = await openSite({'/a': page, '/b': page, '/c': page});
	const {textOf, waits} = openLocalFetch();
	await Promise.all(['/a', '/b', '/c'].map((path) => textOf(origin + path)));
	expect(asked).toEqual(['/a', '/b', '/c']);
	expect(most).toBe(1);
	expect(waits.filter((ms) => ms > 900)).toHaveLength(2);
});

test('the pause a site asks for is kept, though not for hours', async () => {
	const {origin} = await openSite({'/robots.txt': 'User-agent: *\nCrawl-delay: 5', '/a': 'a', '/b': 'b'});
	const {textOf, waits} = openLocalFetch();
	await textOf(`${origin}/a`);
	await textOf(`${origin}/b`);
	expect(waits).toHaveLength(1);
	expect(waits[0]).toBeGreaterThan(4000);
	const slow = await openSite({'/robots.txt': 'User-agent: *\nCrawl-delay: 86400', '/a': 'a', '/b': 'b'});
	const other = openLocalFetch();
	await other.textOf(`${slow.origin}/a`);
	await other.textOf(`${slow.origin}/b`);
	expect(other.waits[0]).toBeLessThanOrEqual(30_000);
});

test('two hosts are asked at once', async () => {
	const {promise: bothAsked, resolve} = Promise.withResolvers<void>();
	let open = 0;
	const page = async (_request: unknown, response: ServerResponse) => {
		if (++open === 2) resolve();
		await bothAsked;
		response.end('page');
	};
	const {origin} = await openSite({'/a': page});
	const {textOf} = openLocalFetch({resolve: async () => [{address: '127.0.0.1', family: 4}]});
	const {port} = new URL(origin);
	expect(await Promise.all([textOf(`http://one.test:${port}/a`), textOf(`http://two.test:${port}/a`)])).toEqual([
		'page',
		'page',
	]);
});
