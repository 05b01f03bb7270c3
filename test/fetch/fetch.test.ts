import {expect, test} from 'vitest';
import {openLocalFetch, openSite} from '../helpers/site.ts';

const REPORT = '<html><body><p>The ferry stays in port until Monday.</p></body></html>';

test('a page comes with the address it was found at, its type and what it is known by again', async () => {
	const {origin} = await openSite({
		'/old': (_request, response) => response.writeHead(301, {location: '/new?from=old#top'}).end(),
		'/new?from=old': (_request, response) =>
			response
				.writeHead(200, {'content-type': 'text/html; charset=utf-8', etag: '"7"', 'cache-control': 'max-age=600'})
				.end(REPORT),
	});
	const {fetch} = openLocalFetch();
	const {bytes, ...page} = (await fetch(`${origin}/old`))!;
	expect(new TextDecoder().decode(bytes)).toBe(REPORT);
	expect(page).toEqual({
		address: `${origin}/new?from=old`,
		contentType: 'text/html; charset=utf-8',
		validators: {etag: '"7"', lastModified: undefined},
		freshForMs: 600_000,
	});
});

test('a site is told who asks, and never a name or password', async () => {
	const {origin, headers, asked} = await openSite({'/a': REPORT});
	await openLocalFetch().textOf(`${origin.replace('//', '//anna:secret@')}/a#top`);
	expect(asked).toEqual(['/a']);
	expect(headers[0]?.['user-agent']).toBe('wirediff/0.0 (test)');
	expect(headers[0]?.authorization).toBeUndefined();
	expect(await openLocalFetch().complaintOf(`${origin.replace('//', '//anna:secret@')}/b`)).toBe(
		`${origin}/b: answers 404 Not Found`,
	);
});

test('what is there already is asked for only if it is newer', async () => {
	const {origin, headers} = await openSite({
		'/feed': (request, response) =>
			response.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200).end('new'),
	});
	const {fetch} = openLocalFetch();
	expect(
		await fetch(`${origin}/feed`, {validators: {etag: '"7"', lastModified: 'Fri, 03 May 2024 08:00:00 GMT'}}),
	).toBe(undefined);
	expect(headers[0]?.['if-modified-since']).toBe('Fri, 03 May 2024 08:00:00 GMT');
	expect((await fetch(`${origin}/feed`, {validators: {etag: '"6"'}}))?.bytes).toEqual(Buffer.from('new'));
});

test('only addresses of the web are fetched, however they are reached', async () => {
	const {complaintOf} = openLocalFetch();
	expect(await complaintOf('ftp://example.org/a')).toBe('ftp://example.org/a: is no web address (https://…)');
	expect(await complaintOf('example.org')).toBe('example.org: is no web address (https://…)');
	const {origin} = await openSite({
		'/a': (_request, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
		'/b': (_request, response) => response.writeHead(302, {location: 'javascript:alert(1)'}).end(),
	});
	expect(await complaintOf(`${origin}/a`)).toBe(
		`${origin}/a: leads to file:///etc/passwd, which is no web address (https://…)`,
	);
	expect(await complaintOf(`${origin}/b`)).toMatch(/leads to javascript:alert\(1\), which is no web address/);
});

test('an address that leads in a circle is given up', async () => {
	const {origin, asked} = await openSite({
		'/a': (_request, response) => response.writeHead(302, {location: '/b'}).end(),
		'/b': (_request, response) => response.writeHead(302, {location: '/a'}).end(),
	});
	const {complaintOf} = openLocalFetch();
	expect(await complaintOf(`${origin}/a`)).toBe(`${origin}/a: leads on more than 5 times, last to ${origin}/a`);
	expect(asked).toHaveLength(6);
});

test('a failure is told with the address that was asked for and the one that failed', async () => {
	const {origin} = await openSite({'/a': (_request, response) => response.writeHead(302, {location: '/gone'}).end()});
	expect(await openLocalFetch().complaintOf(`${origin}/a`)).toBe(
		`${origin}/a: leads to ${origin}/gone: answers 404 Not Found`,
	);
});

test('a host that does not exist and one that refuses are told of', async () => {
	const {complaintOf} = openLocalFetch({
		resolve: async (hostname) => {
			if (hostname === 'nowhere.test') throw Object.assign(new Error('getaddrinfo ENOTFOUND'), {code: 'ENOTFOUND'});
			return [{address: '127.0.0.1', family: 4}];
		},
	});
	expect(await complaintOf('http://nowhere.test/')).toBe('http://nowhere.test/: there is no such host');
	// Nothing listens at port 1.
	expect(await complaintOf('http://shut.test:1/')).toBe('http://shut.test:1/: its host refuses connections');
});
