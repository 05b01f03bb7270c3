import {OPTION_NAMES, OPTIONS, type OptionName, optionUsage} from './options.ts';
import {COMMANDS, type Command, READER, usageOf} from './table.ts';

/** The commands as a Markdown table. */
export function commandList(): string {
	const rows = [READER, ...COMMANDS].map((command) => `| ${code(usageOf(command))} | ${command.help} |`);
	return `${['| command | what it does |', '|---|---|', ...rows].join('\n')}\n`;
}

/** The commands and their options as Markdown tables: `help` says the same in a terminal. */
export function commandTables(): string {
	return `${[
		['| command | what it does | options |', '|---|---|---|', ...[READER, ...COMMANDS].map(commandRow)].join('\n'),
		['| option | what it does |', '|---|---|', ...OPTION_NAMES.map(optionRow)].join('\n'),
	].join('\n\n')}\n`;
}

function commandRow(command: Command): string {
	const taken = command.options.map((option) => `\`--${option}\``).join(' ');
	return `| ${code(usageOf(command))} | ${command.help} | ${taken} |`;
}

const optionRow = (name: OptionName) => `| ${code(optionUsage(name))} | ${OPTIONS[name].help} |`;

// A bar would end the cell, also inside code.
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
