import {readFile} from 'node:fs/promises';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {openLocalFetch} from '../helpers/site.ts';

// Made for these tests, for this machine's names, and trusted by nobody:
// openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out certificate.pem -days 36500 -subj "/CN=wirediff test" -addext "subjectAltName=DNS:localhost,IP:127.0.0.1"
const fixture = (name: string) => new URL(`../fixtures/https/${name}`, import.meta.url);

async function openSecureSite(): Promise<string> {
	const [key, cert] = await Promise.all([readFile(fixture('key.pem')), readFile(fixture('certificate.pem'))]);
	const server = createServer({key, cert}, (request, response) => {
		if (request.url === '/ferry.txt') response.end('The ferry stays in port until Monday.');
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => void server.close());
	return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a site whose certificate nobody vouches for is refused', async () => {
	const origin = await openSecureSite();
	expect(await openLocalFetch().complaintOf(`${origin}/ferry.txt`)).toBe(
		`${origin}/ferry.txt: cannot be reached securely (self-signed certificate)`,
	);
});

test('a site whose certificate is for another name is refused', async () => {
	const origin = await openSecureSite();
	const {complaintOf} = openLocalFetch({resolve: async () => [{address: '127.0.0.1', family: 4}]});
	expect(await complaintOf(`https://other.example:${new URL(origin).port}/ferry.txt`)).toMatch(
		/cannot be reached securely/,
	);
});

test('a site whose certificate is trusted is read', async () => {
	const origin = await openSecureSite();
	const {stdout, stderr} = await runCli(['show', `${origin}/ferry.txt`, '--allow-private'], {
		env: {NODE_EXTRA_CA_CERTS: fileURLToPath(fixture('certificate.pem'))},
	});
	expect(stderr).toBe('');
	expect(stdout).toContain('The ferry stays in port until Monday.');
});
