import {OPTIONS, type Option} from '../source/commands/options.ts';
import {COMMANDS, READER} from '../source/commands/table.ts';
import {commands} from '../source/screen/commands.ts';
import {helpCommands} from '../source/screen/help/help-commands.ts';
import {keyLabels} from '../source/screen/keys.ts';

/** What each command does, from the table the command line is parsed by. */
export function commandTable(): string {
	return markdownTable(
		['command', 'what it does'],
		[READER, ...COMMANDS].map(({name, words, help}) => [
			code(['wirediff', name, words].filter(Boolean).join(' ')),
			help,
		]),
	);
}

/** What each option does, and which commands take it. */
export function optionTable(): string {
	return markdownTable(
		['option', 'what it does', 'of'],
		Object.entries(OPTIONS).map(([name, {value, help}]: [string, Option]) => {
			const taken = [READER, ...COMMANDS].filter(({options}) => options.some((option) => option === name));
			const commands = taken.map((command) => command.name || 'the reader').join(', ');
			return [code([`--${name}`, value].filter(Boolean).join(' ')), help, commands || 'all'];
		}),
	);
}

/** The keys of each screen, from the table the reader obeys. */
export function keyTables(): string {
	const all = [...commands, ...helpCommands];
	const views = [...new Set(all.flatMap(({views}) => views))];
	return views
		.map((view) => {
			const rows = all.filter((command) => command.views.includes(view));
			return `**${view}**\n\n${markdownTable(
				['key', 'what it does'],
				rows.map(({keys, help}) => [keyLabels(keys).map(code).join(' '), help]),
			)}`;
		})
		.join('\n\n');
}

const PARTS = {commands: commandTable, options: optionTable, keys: keyTables};

/** A text with each part between `<!-- NAME -->` and `<!-- /NAME -->` drawn anew. Throws where a part has no such place. */
export function withTables(text: string): string {
	return Object.entries(PARTS).reduce((filled, [name, draw]) => {
		const place = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
		if (!place.test(filled)) throw new Error(`no place for "${name}"`);
		return filled.replace(place, (_, start, end) => `${start}${draw()}\n${end}`);
	}, text);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);
