import type {IncomingHttpHeaders} from 'node:http';

/** How long an answer stays as it is, by what its headers say (RFC 9111, 5.2 and 5.3), in milliseconds. */
export function freshness(headers: IncomingHttpHeaders): number | undefined {
	const control = headers['cache-control'] ?? '';
	if (/\bno-(?:store|cache)\b/i.test(control)) return 0;
	const seconds = /\bmax-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
	if (seconds !== undefined) return Math.max(0, Number(seconds) - Number(headers.age ?? 0)) * 1000;
	const left = Date.parse(headers.expires ?? '') - Date.parse(headers.date ?? '');
	return Number.isNaN(left) ? undefined : Math.max(0, left);
}
