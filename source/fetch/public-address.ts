import {isIP} from 'node:net';
import ipaddr from 'ipaddr.js';

/** What a number on the network is if it is not one that anybody may reach: "loopback", "private"; `undefined` for a public one. */
export type SpecialKind = (ip: string) => string | undefined;

export const specialKind: SpecialKind = (ip) => {
	const address = ipaddr.parse(ip);
	const range = address.range();
	if (address instanceof ipaddr.IPv4) return range === 'unicast' ? undefined : wordsFor(range);
	// What a machine with IPv6 alone reaches the IPv4 net by is as public as the address in it.
	if (range === 'rfc6052') return specialKind(ipaddr.fromByteArray(address.toByteArray().slice(-4)).toString());
	if (range !== 'unicast') return wordsFor(range);
	return address.match(GLOBAL_UNICAST) ? undefined : 'reserved';
};

// All that is given out to be reached from anywhere (RFC 4291, 2.4); the rest is told apart only in part.
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** `carrierGradeNat` as words. */
const wordsFor = (range: string) => range.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();

/** The number a host's name is, if it is one and no name: of `[::1]`, `::1`. */
export function ipOf(hostname: string): string | undefined {
	const bare = hostname.replace(/^\[(.*)\]$/, '$1');
	return isIP(bare) === 0 ? undefined : bare;
}

/** For who means to fetch from this machine and its network: no number is special. */
export const NONE_SPECIAL: SpecialKind = () => undefined;
