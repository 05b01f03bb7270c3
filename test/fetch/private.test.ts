import type {ServerResponse} from 'node:http';
import {expect, test} from 'vitest';
import {specialKind} from '../../source/fetch/public-address.ts';
import {openLocalFetch, openSite} from '../helpers/site.ts';

/** Asks with the flag's default, which is not to fetch from this machine or its network. */
const {complaintOf} = openLocalFetch({specialKind});

test('numbers of this machine are refused, however they are written', async () => {
	const {origin, asked} = await openSite({'/': 'secret', '/robots.txt': 'User-agent: *\nAllow: /'});
	const {port} = new URL(origin);
	const hosts = [
		'127.0.0.1',
		'127.1',
		'2130706433',
		'0x7f000001',
		'0177.0.0.1',
		'127.254.3.2',
		'0.0.0.0',
		'0',
		'[::1]',
	];
	const mapped = ['[::ffff:127.0.0.1]', '[::127.0.0.1]', '[64:ff9b::127.0.0.1]', '[2002:7f00:1::]', '[::]'];
	for (const host of [...hosts, ...mapped])
		expect(await complaintOf(`http://${host}:${port}/`)).toMatch(
			/^http:\S+: \S+ is no public address \(.+\); --allow-private fetches from there, too$/,
		);
	expect(asked).toEqual([]);
});

test('numbers of a network at home, at a provider and at none are refused', async () => {
	const hosts = [
		'10.1.2.3',
		'172.16.0.1',
		'192.168.1.1',
		'169.254.169.254',
		'100.64.0.1',
		'224.0.0.1',
		'255.255.255.255',
	];
	const others = ['192.0.2.1', '[fe80::1]', '[fd00::1]', '[fec0::1]', '[ff02::1]', '[2001:db8::1]', '[64:ff9b:1::1]'];
	for (const host of [...hosts, ...others])
		expect(await complaintOf(`http://${host}/`)).toMatch(/is no public address/);
});

test('names of this machine are refused', async () => {
	const {origin} = await openSite({'/': 'secret'}, 'localhost');
	const {port} = new URL(origin);
	expect(await complaintOf(`http://localhost:${port}/`)).toMatch(
		/^http:\S+: localhost stands at \S+, which is no public/,
	);
	// Where the machine knows it at all.
	expect(await complaintOf(`http://localhost.:${port}/`)).toMatch(/is no public address|there is no such host/);
	expect(await complaintOf(`http://LOCALHOST:${port}/`)).toMatch(/is no public address/);
});

test('a name that stands for a private number is refused, and reached where that is allowed', async () => {
	const {origin, asked} = await openSite({'/': 'the office calendar'});
	const resolve = async () => [{address: '127.0.0.1', family: 4}];
	const address = `http://calendar.example:${new URL(origin).port}/`;
	expect(await openLocalFetch({specialKind, resolve}).complaintOf(address)).toBe(
		`${address}: calendar.example stands at 127.0.0.1, which is no public address (loopback); --allow-private fetches from there, too`,
	);
	expect(asked).toEqual([]);
	expect(await openLocalFetch({resolve}).textOf(address)).toBe('the office calendar');
});

test('a name is asked for once for each connection, and what was checked is connected to', async () => {
	const {origin} = await openSite({'/': 'one'});
	let questions = 0;
	const resolve = async () => {
		questions++;
		return [{address: '127.0.0.1', family: 4}];
	};
	await openLocalFetch({resolve}).textOf(`http://paper.example:${new URL(origin).port}/`);
	// robots.txt and the page.
	expect(questions).toBe(2);
});

/** The real check, but that the sites of this test stand for public ones. */
const publicHere = (ip: string) => (ip === '127.0.0.1' ? undefined : specialKind(ip));

test('a public page that leads to a private address is followed no further', async () => {
	const targets = ['http://[::1]/', 'http://10.0.0.1/', 'http://0xA9FEA9FE/', 'http://intranet.example/'];
	const pages = targets.map((location, index) => [
		`/${index}`,
		(_request: unknown, response: ServerResponse) => response.writeHead(302, {location}).end(),
	]);
	const {origin} = await openSite(Object.fromEntries(pages));
	const {complaintOf} = openLocalFetch({
		specialKind: publicHere,
		resolve: async () => [{address: '192.168.0.7', family: 4}],
	});
	for (const [index, target] of targets.entries()) {
		const complaint = await complaintOf(`${origin}/${index}`);
		expect(complaint).toContain(`${origin}/${index}: leads to ${new URL(target).href}: `);
		expect(complaint).toContain(' is no public address');
	}
});

test('a name that turns private between two connections is refused at the second', async () => {
	const {origin, asked} = await openSite({'/': 'secret'});
	const answers = ['127.0.0.1', '10.0.0.1'];
	const {complaintOf} = openLocalFetch({
		specialKind: publicHere,
		resolve: async () => [{address: answers.shift()!, family: 4}],
	});
	expect(await complaintOf(`http://turncoat.example:${new URL(origin).port}/`)).toMatch(
		/turncoat\.example stands at 10\.0\.0\.1, which is no public address \(private\)/,
	);
	expect(asked).toEqual([]);
});

test('of several numbers of a name only the public ones are connected to', async () => {
	const {origin} = await openSite({'/': 'the evening edition'});
	const {textOf} = openLocalFetch({
		specialKind: publicHere,
		resolve: async () => [
			{address: '::1', family: 6},
			{address: '127.0.0.1', family: 4},
		],
	});
	expect(await textOf(`http://both.example:${new URL(origin).port}/`)).toBe('the evening edition');
});
