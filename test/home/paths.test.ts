import {expect, test} from 'vitest';
import {configPath, libraryPath, statePath} from '../../source/home/paths.ts';

test('the files are where the XDG specification has them', () => {
	expect(configPath({HOME: '/home/mo'})).toBe('/home/mo/.config/wirediff/config.json');
	expect(statePath({HOME: '/home/mo'})).toBe('/home/mo/.local/state/wirediff/state.json');
	expect(libraryPath({HOME: '/home/mo'})).toBe('/home/mo/.local/share/wirediff/library.db');
	expect(libraryPath({XDG_DATA_HOME: '/srv/mo'})).toBe('/srv/mo/wirediff/library.db');
	expect(configPath({HOME: '/home/mo', XDG_CONFIG_HOME: '/etc/mo'})).toBe('/etc/mo/wirediff/config.json');
	expect(statePath({XDG_STATE_HOME: '/var/mo'})).toBe('/var/mo/wirediff/state.json');
});

test('a relative folder counts as none, and without a home there is no file', () => {
	expect(configPath({HOME: '/home/mo', XDG_CONFIG_HOME: 'here'})).toBe('/home/mo/.config/wirediff/config.json');
	expect(statePath({XDG_STATE_HOME: ''})).toBeUndefined();
	expect(configPath({})).toBeUndefined();
});
