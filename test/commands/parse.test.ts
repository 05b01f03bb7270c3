import {expect, test} from 'vitest';
import {parseArguments} from '../../source/commands/parse.ts';

test('the first word is the command, wherever options stand', () => {
	const {command, request} = parseArguments(['--json', 'diff', '--threshold', '0.5', 'wsj', '3']);
	expect(command.name).toBe('diff');
	expect(request.words).toEqual(['wsj', '3']);
	expect(request.options).toMatchObject({format: 'json', threshold: 0.5});
});

test('without a command the reader is meant', () => {
	expect(parseArguments([]).command.name).toBe('');
	expect(parseArguments(['story/', '-']).request.words).toEqual(['story/', '-']);
});

test('an option may be repeated: paths add up, else the last one holds', () => {
	const {options} = parseArguments(['list', '--from', 'a', '--from=b', '--outlet', 'x', '--outlet', 'y']).request;
	expect(options).toMatchObject({from: ['a', 'b'], outlet: 'y'});
});

test('behind two hyphens everything is a word', () => {
	expect(parseArguments(['search', '--', '--json', '-h']).request).toMatchObject({
		words: ['--json', '-h'],
		options: {format: 'text'},
	});
});

test('a lone hyphen is standard input, also as a value', () => {
	expect(parseArguments(['list', '--from', '-']).request.options.from).toEqual(['-']);
});

test('a format is called by its name or by the ending of its files', () => {
	expect(parseArguments(['list', '--format', 'md']).request.options.format).toBe('markdown');
	expect(parseArguments(['list', '--format', 'csv']).request.options.format).toBe('csv');
});

test('who asks for help gets it, however wrong the rest is', () => {
	expect(parseArguments(['diff', '-h'])).toMatchObject({asks: 'help', command: {name: 'diff'}});
	expect(parseArguments(['diff', 'a', 'b', 'c', '--all', '--help']).asks).toBe('help');
	expect(parseArguments(['--version']).asks).toBe('version');
});

test.each([
	[['list', '-j'], /unknown option "-j"/],
	[['list', '--json=1'], /--json takes no value, found "1"/],
	[['list', '--from'], /--from needs a value: --from PATH/],
	[['list', '--from='], /--from needs a value/],
	[['diff', 'a', 'b', '--threshold='], /--threshold needs a value/],
	[['diff', 'a', 'b', '--threshold=-1'], /"-1" is not a number from 0 to 1/],
	[['diff', 'a', 'b', '--format', 'pdf'], /--format: "pdf" is none of text, json, markdown, html/],
	[['add', 'a', '--follow', '--max-pages', '0'], /--max-pages: "0" is not a number from 1 to 10000/],
	[['add', 'a', '--max-pages', '5'], /--max-pages goes with --follow/],
	[['list', '--json', '--format', 'csv'], /--json and --format csv: only one of them can be written/],
	[['diff', 'a', 'b', '--threshold=0x'], /"0x" is not a number from 0 to 1/],
])('%j is refused', (args, message) => {
	expect(() => parseArguments(args)).toThrow(message);
});
