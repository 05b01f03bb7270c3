import {readFile} from 'node:fs/promises';
import {FetchError} from '../fetch/fetch-error.ts';
import type {Fetch} from '../fetch/fetcher.ts';
import type {Web} from '../ingest/web.ts';
import type {Context, Options} from './command.ts';

/** How a command reads addresses. What fetches them is loaded when the first is asked for. */
export function openWeb(
	{mostPages, isPrivateAllowed}: Options,
	{root, env, showProgress}: Pick<Context, 'root' | 'env' | 'showProgress'>,
): Web {
	let opened: Promise<Fetch> | undefined;
	return {
		fetch: async (address, wanted) => {
			opened ??= load(root, isPrivateAllowed);
			const fetch = await opened;
			return fetch(address, wanted).catch((error) => {
				throw withProxy(error, env);
			});
		},
		mostPages,
		tell: (progress) => showProgress?.(progress),
	};
}

async function load(root: URL, isPrivateAllowed: boolean): Promise<Fetch> {
	const [{openFetch}, {NONE_SPECIAL, specialKind}, userAgent] = await Promise.all([
		import('../fetch/fetcher.ts'),
		import('../fetch/public-address.ts'),
		nameOfProgram(root),
	]);
	return openFetch({userAgent, specialKind: isPrivateAllowed ? NONE_SPECIAL : specialKind});
}

const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'] as const;

/** Where hosts may only be reached by a proxy, the error of one that was not reached says that none is used. */
function withProxy(error: unknown, env: NodeJS.ProcessEnv): unknown {
	const proxy = PROXIES.find((name) => env[name]);
	if (!proxy || !(error instanceof FetchError) || !error.passing.isUnreached) return error;
	const {address, what, passing} = error;
	return new FetchError(address, `${what} (the proxy that ${proxy} names is not used)`, passing);
}

/** The name that sites are told, with the project's page where it has one. */
async function nameOfProgram(root: URL): Promise<string> {
	const {name, version, homepage} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
	return `${name}/${version}${homepage ? ` (+${homepage})` : ''}`;
}
