import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readRobots} from '../../source/fetch/robots.ts';
import {openLocalFetch, openSite} from '../helpers/site.ts';

const KEPT_OUT = 'the site asks programs to leave it alone (in its robots.txt)';

test('a page that robots.txt keeps all programs away from is not asked for', async () => {
	const {origin, asked} = await openSite({
		'/robots.txt': 'User-agent: *\nDisallow: /private/\nAllow: /private/open\n',
		'/private/a': 'secret',
		'/private/open': 'open',
		'/b': 'free',
	});
	const {complaintOf, textOf} = openLocalFetch();
	expect(await complaintOf(`${origin}/private/a`)).toBe(`${origin}/private/a: ${KEPT_OUT}`);
	expect(await textOf(`${origin}/private/open`)).toBe('open');
	expect(await textOf(`${origin}/b`)).toBe('free');
	expect(asked).toEqual(['/private/open', '/b']);
});

test('what robots.txt says of wirediff counts instead of what it says of all', async () => {
	const {origin} = await openSite({
		'/robots.txt': 'User-agent: other\nUser-agent: Wirediff/1\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n',
		'/a': 'a',
		'/b': 'b',
	});
	const {complaintOf, textOf} = openLocalFetch();
	expect(await complaintOf(`${origin}/a`)).toContain(KEPT_OUT);
	expect(await textOf(`${origin}/b`)).toBe('b');
});

test('a page is also kept from where another leads to it', async () => {
	const {origin, asked} = await openSite({
		'/robots.txt': 'User-agent: *\nDisallow: /private',
		'/a': (_request, response) => response.writeHead(302, {location: '/private'}).end(),
		'/private': 'secret',
	});
	expect(await openLocalFetch().complaintOf(`${origin}/a`)).toBe(
		`${origin}/a: leads to ${origin}/private: ${KEPT_OUT}`,
	);
	expect(asked).toEqual(['/a']);
});

test('each site is asked for its robots.txt once', async () => {
	let questions = 0;
	const {origin} = await openSite({
		'/robots.txt': (_request, response) => {
			questions++;
			response.writeHead(404).end();
		},
		'/a': 'a',
		'/b': 'b',
	});
	const {textOf} = openLocalFetch();
	expect(await Promise.all([textOf(`${origin}/a`), textOf(`${origin}/b`)])).toEqual(['a', 'b']);
	expect(questions).toBe(1);
});

test('a robots.txt is asked for again a day later, one that could not be had after ten minutes', async () => {
	let status = 500;
	let questions = 0;
	const {origin} = await openSite({
		'/robots.txt': (_request, response) => {
			questions++;
			response.writeHead(status).end();
		},
		'/a': 'a',
	});
	let minutes = 0;
	const {complaintOf, textOf} = openLocalFetch({now: () => minutes * 60_000});
	expect(await complaintOf(`${origin}/a`)).toMatch(/robots\.txt answers 500/);
	status = 404;
	minutes = 9;
	expect(await complaintOf(`${origin}/a`)).toMatch(/robots\.txt answers 500/);
	minutes = 11;
	expect(await textOf(`${origin}/a`)).toBe('a');
	minutes = 23 * 60;
	await textOf(`${origin}/a`);
	expect(questions).toBe(2);
	minutes = 25 * 60;
	await textOf(`${origin}/a`);
	expect(questions).toBe(3);
});

test.each([403, 404, 410])('a robots.txt that answers %i forbids nothing', async (status) => {
	const {origin} = await openSite({'/robots.txt': (_request, response) => response.writeHead(status).end(), '/a': 'a'});
	expect(await openLocalFetch().textOf(`${origin}/a`)).toBe('a');
});

test('a robots.txt that cannot be had for a fault of the site may forbid everything', async () => {
	const {origin, asked} = await openSite({
		'/robots.txt': (_request, response) => response.writeHead(500).end(),
		'/a': 'a',
	});
	expect(await openLocalFetch().complaintOf(`${origin}/a`)).toBe(
		`${origin}/a: its robots.txt answers 500 Internal Server Error`,
	);
	expect(asked).toEqual([]);
});

test('a robots.txt may be found elsewhere', async () => {
	const {origin} = await openSite({
		'/robots.txt': (_request, response) => response.writeHead(301, {location: '/rules'}).end(),
		'/rules': 'User-agent: *\nDisallow: /a',
		'/a': 'a',
	});
	expect(await openLocalFetch().complaintOf(`${origin}/a`)).toContain(KEPT_OUT);
});

test('of a huge robots.txt the beginning counts', async () => {
	const {origin} = await openSite({
		'/robots.txt': `User-agent: *\nDisallow: /a\n${'# and so on\n'.repeat(100_000)}Disallow: /b\n`,
		'/a': 'a',
		'/b': 'b',
	});
	const {complaintOf, textOf} = openLocalFetch();
	expect(await complaintOf(`${origin}/a`)).toContain(KEPT_OUT);
	expect(await textOf(`${origin}/b`)).toBe('b');
});

test('an endless robots.txt is read as far as it must be', async () => {
	const {origin} = await openSite({
		'/robots.txt': (_request, response) => {
			response.write('User-agent: *\nDisallow: /a\n');
			const send = () => {
				while (response.write('# and so on\n'.repeat(1000)));
			};
			response.on('drain', send);
			send();
		},
		'/a': 'a',
	});
	expect(await openLocalFetch().complaintOf(`${origin}/a`)).toContain(KEPT_OUT);
});

test('ten thousand names above ten thousand rules are read as one', () => {
	const names = Array.from({length: 10_000}, (_, index) => `User-agent: robot${index}`).join('\n');
	const rules = Array.from({length: 10_000}, (_, index) => `Disallow: /${index}`).join('\n');
	const {isKeptOut} = readRobots(
		'http://example.org/robots.txt',
		Buffer.from(`${names}\n${rules}\n\nUser-agent: *\nDisallow: /all`),
	);
	expect(isKeptOut('http://example.org/5')).toBe(false);
	expect(isKeptOut('http://example.org/all')).toBe(true);
});

test('no bytes make reading a robots.txt fail', () => {
	const line = fc.oneof(
		fc.constantFrom(
			'User-agent: *',
			'user-agent:wirediff',
			'Disallow: /*a$',
			'Allow:',
			'Crawl-delay: -1',
			'Disallow: /%zz',
		),
		fc.string(),
	);
	fc.assert(
		fc.property(fc.array(line), fc.webPath(), (lines, path) => {
			const robots = readRobots('http://example.org/robots.txt', Buffer.from(lines.join('\n')));
			expect(typeof robots.isKeptOut(`http://example.org${path}`)).toBe('boolean');
			expect(robots.crawlDelayMs).toBeGreaterThanOrEqual(0);
		}),
	);
});
