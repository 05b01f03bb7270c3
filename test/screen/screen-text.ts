import {drawFrame} from '../../source/screen/draw-frame.ts';
import type {ListPane} from '../../source/screen/frame.ts';
import {fitRow, type Row, row, textOfRow} from '../../source/screen/row.ts';
import type {State} from '../../source/screen/state.ts';
import {update} from '../../source/screen/update.ts';

/** The screen as rows, the way the components put its parts together. */
export function screenRows(state: State): readonly Row[] {
	return drawFrame(state).flatMap((section): readonly Row[] => {
		if (section.kind === 'rows') return section.rows;
		const list = listRows(section.list);
		if (section.kind === 'list') return list;
		return list.map((cells, index) => row(cells, section.rows[index] ?? []));
	});
}

/** The screen as a person reads it. */
export function screenText(state: State): string {
	return screenRows(state)
		.map((cells) => textOfRow(cells).trimEnd())
		.join('\n');
}

/** The state after keys given one after another: names of keys, or characters to type. */
export function press(state: State, ...keys: readonly string[]): State {
	return keys.reduce(
		(next, key) => update(next, /^([A-Z]\w+|Ctrl-.)$/.test(key) ? {kind: 'key', key} : {kind: 'text', text: key}),
		state,
	);
}

function listRows({items, selected, sign, columns, rows}: ListPane): readonly Row[] {
	const drawn = items.flatMap((item, index) =>
		item.rows.map((cells, line) => row(index === selected && line === 0 ? sign : '  ', cells)),
	);
	return Array.from({length: rows}, (_, index) => fitRow(drawn[index] ?? [], columns));
}
