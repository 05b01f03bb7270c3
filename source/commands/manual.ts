import {OPTIONS, type Option} from './options.ts';
import {COMMANDS, type Command, READER} from './table.ts';

/** The commands and their options as Markdown tables, for the README: `help` says the same in a terminal. */
export function commandTables(): string {
	return `${[
		['| command | what it does | options |', '|---|---|---|', ...[READER, ...COMMANDS].map(commandRow)].join('\n'),
		['| option | what it does |', '|---|---|', ...Object.entries(OPTIONS).map(optionRow)].join('\n'),
	].join('\n\n')}\n`;
}

function commandRow({name, words, help, options}: Command): string {
	const usage = ['wirediff', name, words].filter(Boolean).join(' ');
	const taken = options.map((option) => `\`--${option}\``).join(' ');
	return `| ${code(usage)} | ${help} | ${taken} |`;
}

function optionRow([name, {value, short, help}]: [string, Option]): string {
	const usage = [short && `-${short},`, `--${name}`, value].filter(Boolean).join(' ');
	return `| ${code(usage)} | ${help} |`;
}

// A bar would end the cell, also inside code.
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
