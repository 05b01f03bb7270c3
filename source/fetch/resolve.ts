import {type LookupAddress, promises} from 'node:dns';
import {FetchError} from './fetch-error.ts';
import {ipOf, type SpecialKind} from './public-address.ts';

/** Asks for the numbers of a host. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Asks as every other program of the machine does, its hosts file included. */
export const resolveHost: Resolve = (hostname) => promises.lookup(hostname, {all: true});

/**
 * The public numbers of an address's host, to be connected to and nothing else: a name that is asked for twice may have
 * another answer the second time. Throws where it has only such as are reached from this machine or its network alone.
 */
export async function resolvePublic(
	{href, hostname}: URL,
	resolve: Resolve,
	specialKind: SpecialKind,
): Promise<readonly LookupAddress[]> {
	const ip = ipOf(hostname);
	const addresses = ip === undefined ? await resolve(hostname) : [{address: ip, family: ip.includes(':') ? 6 : 4}];
	const open = addresses.filter(({address}) => specialKind(address) === undefined);
	const [refused] = addresses;
	if (!refused || open.length > 0) return open;
	const {address} = refused;
	const stands = ip === undefined ? `${hostname} stands at ${address}, which` : ip;
	throw new FetchError(
		href,
		`${stands} is no public address (${specialKind(address)}); --allow-private fetches from there, too`,
	);
}
