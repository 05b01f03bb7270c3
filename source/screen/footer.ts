import {commandsOf} from './all-commands.ts';
import {type Command, hintOf} from './command.ts';
import {drawPairDetails} from './compare/draw-compare.ts';
import {drawFieldRow} from './draw-field.ts';
import {keyFor} from './key-bindings.ts';
import {keyLabels} from './keys.ts';
import {describeCell} from './matrix/describe-cell.ts';
import {oneLine} from './one-line.ts';
import {drawRuleUnder} from './pane-rule.ts';
import {prompts} from './prompts.ts';
import {readerColumns} from './reader/reader-rows.ts';
import {columnsOfRow, fitRow, type Row, row, run} from './row.ts';
import {libraryOf, type State, shownView} from './state.ts';
import {drawStoriesState} from './stories/draw-stories-state.ts';
import {arrangementOf, readerPane, signsOf} from './window.ts';

/** The three rows under the body: a rule, what is to be said, and the keys. */
export function drawFooter(state: State): readonly Row[] {
	const {columns} = state.size;
	return [drawRuleUnder(state), fitRow(drawStateRow(state), columns), fitRow(drawKeys(state), columns - 1)];
}

/** What the last key did, or the field that is open, or what stands on screen. */
export function drawStateRow(state: State): Row {
	const signs = signsOf(state);
	const view = shownView(state);
	if (state.prompt) {
		const {label, hint} = prompts[state.prompt.purpose];
		return drawFieldRow(state.prompt.field, hint, label, state.size.columns);
	}
	if (state.message) return row(' ', run(oneLine(state.message), 'message'));
	if (view.name === 'stories') return drawStoriesState(state, view);
	if (view.name === 'compare') return drawPairDetails(state, view);
	if (view.name === 'matrix') return row(run(` ${describeCell(state, view)}`, 'dim'));
	const {marked} = libraryOf(state);
	const part = keyFor(state, 'stories.part', 'X');
	if (view.name === 'library' && marked.length > 2)
		return row(` ${signs.marked} ${marked.length} marked: ${part} makes them a story of their own`);
	if (view.name === 'library' && marked.length === 2)
		return row(` ${signs.marked} two marked: ${keyFor(state, 'library.compare', 'd')} compares them`);
	if (view.name === 'library' && marked.length === 1)
		return row(
			` ${signs.marked} one marked: mark another, or ${keyFor(state, 'library.compare', 'd')} compares it with the highlighted`,
		);
	const isTextShown = view.name === 'reader' || arrangementOf(state) !== 'single';
	const hasMargin = readerColumns(state, readerPane(state).columns).margin > 1;
	if (isTextShown && hasMargin && (view.name === 'library' || view.name === 'reader')) {
		const others = `${signs.edited}3 = three other sources carry it`;
		return row(run(` ${others}   ${signs.quotation} = holds a quotation`, 'dim'));
	}
	return row();
}

const HINT_GAP = '  ';

/** The keys of the screen that have a hint: as many as fitRow, and always the last two of the table, help and the way out. */
export function drawKeys(state: State): Row {
	const {name} = shownView(state);
	// The state row is taken by the prompt.
	if (state.prompt && state.message) return row(' ', run(oneLine(state.message), 'message'));
	if (state.prompt)
		return row(
			' ',
			run('Enter', 'key'),
			' done  ',
			...(state.prompt.purpose === 'note' ? row(run('Ctrl-G', 'key'), ' in your editor  ') : []),
			run('Esc', 'key'),
			' leave  ',
			run(prompts[state.prompt.purpose].aside ?? '', 'dim'),
		);
	const commands = commandsOf(state);
	const hints = commands.flatMap((command) => {
		const hint = command.views.includes(name) ? hintOf(command, state) : undefined;
		return hint ? [row(run(hintKeys(state, command, commands), 'key'), ` ${hint}`)] : [];
	});
	const kept = hints.slice(-2);
	const widthOf = (hint: Row) => columnsOfRow(hint) + HINT_GAP.length;
	// The gap behind the last hint needs no room; the last cell of the row stays blank.
	let room = state.size.columns - 2 + HINT_GAP.length - kept.reduce((sum, hint) => sum + widthOf(hint), 0);
	const first = hints.slice(0, -2).filter((hint) => {
		room -= widthOf(hint);
		return room >= 0;
	});
	return row(' ', ...[...first, ...kept].map((hint, index) => (index > 0 ? row(HINT_GAP, hint) : hint)));
}

/** The key of a command as the footer shows it, beside those it speaks of at the same time. */
function hintKeys({settings}: State, command: Command, commands: readonly Command[]): string {
	const shown = command.hintFor?.map((id) => commands.find((other) => other.id === id)!) ?? [command];
	return shown.map(({keys}) => keyLabels(keys, settings.ascii)[0]!).join(' ');
}
