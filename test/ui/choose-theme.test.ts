import {expect, test} from 'vitest';
import {chooseTheme} from '../../source/ui/choose-theme.ts';

test('what the terminal answers counts more than what the environment says', () => {
	expect(chooseTheme({COLORFGBG: '15;0'}, 'light')).toBe('light');
	expect(chooseTheme({COLORFGBG: '0;15'}, undefined)).toBe('light');
	expect(chooseTheme({COLORFGBG: '15;default;0'}, undefined)).toBe('dark');
	expect(chooseTheme({}, undefined)).toBe('dark');
});

test('NO_COLOR means no colour on any background, unless FORCE_COLOR is set', () => {
	expect(chooseTheme({NO_COLOR: '1'}, 'light')).toBe('mono');
	expect(chooseTheme({NO_COLOR: ''}, 'light')).toBe('light');
	expect(chooseTheme({NO_COLOR: '1', FORCE_COLOR: '1'}, 'light')).toBe('light');
	expect(chooseTheme({FORCE_COLOR: '0'}, 'light')).toBe('mono');
});

test('--color counts more than the environment', () => {
	expect(chooseTheme({NO_COLOR: '1'}, 'light', true)).toBe('light');
	expect(chooseTheme({FORCE_COLOR: '0'}, 'dark', true)).toBe('dark');
	expect(chooseTheme({FORCE_COLOR: '1'}, 'light', false)).toBe('mono');
});
