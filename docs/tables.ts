import {commandTables} from '../source/commands/manual.ts';
import type {Command} from '../source/screen/command.ts';
import {commands} from '../source/screen/commands.ts';
import {helpCommands} from '../source/screen/help/help-commands.ts';
import {keyLabels} from '../source/screen/keys.ts';

/** The keys of each screen, from the table the reader obeys. */
function keyTables(): string {
	const all = [...commands, ...helpCommands];
	const views = [...new Set(all.flatMap(({views}) => views))];
	return views
		.map((view) => {
			const rows = all.filter((command) => command.views.includes(view));
			return `**${view}**\n\n${keyTable(rows)}`;
		})
		.join('\n\n');
}

const PARTS = {commands: () => commandTables().trimEnd(), keys: keyTables};

/** A text with each part between `<!-- NAME -->` and `<!-- /NAME -->` drawn anew. Throws where a part has no such place. */
export function withTables(text: string): string {
	return Object.entries(PARTS).reduce((filled, [name, draw]) => {
		const place = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
		if (!place.test(filled)) throw new Error(`no place for "${name}"`);
		return filled.replace(place, (_, start, end) => `${start}${draw()}\n${end}`);
	}, text);
}

function keyTable(rows: readonly Command[]): string {
	return [
		'| key | what it does | in the config file |',
		'|---|---|---|',
		...rows.map(({id, keys, help}) => `| ${keyLabels(keys).map(code).join(' ')} | ${help} | ${code(id)} |`),
	].join('\n');
}

// A bar would end the cell, also inside code.
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
