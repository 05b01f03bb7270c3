import fc from 'fast-check';
import {expect, test} from 'vitest';
import {specialKind} from '../../source/fetch/public-address.ts';

test('numbers that are given out to the public are public', () => {
	for (const ip of [
		'8.8.8.8',
		'172.15.0.1',
		'172.32.0.1',
		'100.128.0.1',
		'223.255.255.1',
		'2606:4700::1',
		'2a00:1450::1',
	])
		expect([ip, specialKind(ip)]).toEqual([ip, undefined]);
});

test('what reaches the IPv4 net from one of IPv6 alone is as public as the number in it', () => {
	fc.assert(
		fc.property(fc.ipV4(), (ip) => {
			const inside = specialKind(`64:ff9b::${ip}`);
			expect(inside).toBe(specialKind(ip));
		}),
	);
});

test('a number of IPv4 in any other form of IPv6 is never public', () => {
	fc.assert(
		fc.property(fc.ipV4(), (ip) => {
			for (const form of [`::ffff:${ip}`, `::${ip}`, `::ffff:0:${ip}`]) expect(specialKind(form)).toBeTypeOf('string');
		}),
	);
});
