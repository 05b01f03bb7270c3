import {expect, test} from 'vitest';
import {openAddress} from '../../source/terminal/open-address.ts';

test.each(['file:///etc/passwd', 'javascript:alert(1)', '--version', ''])(
	'%j is no web page and starts nothing',
	(address) => {
		const said: string[] = [];
		openAddress(address, {BROWSER: 'true'}, (message) => said.push(message));
		expect(said).toEqual([`only http and https addresses are opened, not ${address}`]);
	},
);
