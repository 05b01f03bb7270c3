import fc from 'fast-check';
import {expect, test} from 'vitest';
import {makeSource} from '../../source/core/text/source.ts';
import {drawFrame} from '../../source/screen/draw-frame.ts';
import {heightOfFrame} from '../../source/screen/frame.ts';
import {pendingWork} from '../../source/screen/pending-work.ts';
import {columnsOfRow, textOfRow} from '../../source/screen/row.ts';
import type {State} from '../../source/screen/state.ts';
import {type TerminalEvent, update} from '../../source/screen/update.ts';
import {stateOf} from './sample-state.ts';
import {screenRows, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

const NAMED = [
	'Up',
	'Down',
	'Left',
	'Right',
	'PageUp',
	'PageDown',
	'Home',
	'End',
	'Enter',
	'Escape',
	'Tab',
	'Backspace',
	'Delete',
];
const CONTROL = ['Ctrl-D', 'Ctrl-P', 'Ctrl-U', 'Ctrl-F', 'Ctrl-W', 'Ctrl-K', 'Ctrl-A', 'Ctrl-E', 'Ctrl-X', 'F1'];
const CHARACTERS = [..." .,'amxoieyE:][}{/?+-=123456789bdghjklnsuvzGMNSZ", '习', '👩‍👩‍👧', 'ש'];

const size = fc.record({columns: fc.integer({min: 1, max: 250}), rows: fc.integer({min: 1, max: 80})});
const event: fc.Arbitrary<TerminalEvent> = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...NAMED, ...CONTROL).map((key) => ({kind: 'key', key}) as const)},
	{weight: 6, arbitrary: fc.constantFrom(...CHARACTERS).map((text) => ({kind: 'text', text}) as const)},
	{
		weight: 1,
		arbitrary: fc
			.string({unit: 'grapheme', maxLength: 8})
			.map((text) => ({kind: 'text', text: text.replaceAll('q', '')}) as const),
	},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 8}).map((text) => ({kind: 'paste', text}) as const)},
	{weight: 2, arbitrary: size.map((value) => ({kind: 'resize', size: value}) as const)},
	{
		weight: 2,
		arbitrary: fc
			.record({column: fc.integer({min: 0, max: 250}), row: fc.integer({min: 0, max: 80})})
			.map((pointer) => ({kind: 'click', pointer}) as const),
	},
);

const SENTENCES = [
	'The minister said the bridge would open on March 3.',
	'“We are ready,” she told reporters in Oslo.',
	'The bridge will open in early March, the minister told reporters.',
	'大桥将于三月开放。部长说。',
	'שלום עולם, הגשר ייפתח במרץ.',
	'Cafe\u0301 owners 👩‍👩‍👧 were pleased\u202e, \u001b[31mhe added\u0007.',
	'A'.repeat(150),
	'3 Comments',
];
const text = fc
	.array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n\n', '\n')), {maxLength: 30})
	.map((parts) => parts.flat().join(''));

/** A frame a terminal can take: as high as the window, no row wider than it, the last cell free, no control character. */
function expectDrawable(state: State): void {
	const {columns, rows} = state.size;
	const drawn = screenRows(state);
	expect(drawn.length).toBe(rows);
	expect(heightOfFrame(drawFrame(state))).toBe(rows);
	for (const cells of drawn) {
		expect([textOfRow(cells), columnsOfRow(cells) <= columns]).toEqual([textOfRow(cells), true]);
		expect(textOfRow(cells)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
	}
	expect(columnsOfRow(drawn.at(-1)!)).toBeLessThan(Math.max(2, columns));
}

// WIREDIFF_KEY_SEQUENCES=1000 asks for as many as one may want to see once; these take some seconds.
const SEQUENCES = Number(process.env.WIREDIFF_KEY_SEQUENCES ?? 100);

/** The same state with texts nothing is remembered of. */
function afresh(state: State): State {
	const [first, ...others] = state.sources.map((source) => makeSource({...source}));
	return {...state, sources: [first!, ...others]};
}

test('whatever keys are pressed at whatever size, the screen can be drawn and q leads out', () => {
	fc.assert(
		fc.property(
			fc.array(text, {minLength: 1, maxLength: 4}),
			size,
			fc.array(event, {minLength: 50, maxLength: 50}),
			fc.boolean(),
			(texts, start, events, ascii) => {
				const opened = stateOf([texts[0]!, ...texts.slice(1)], start);
				let state: State = {...opened, settings: {...opened.settings, ascii}};
				expectDrawable(state);
				for (const next of events) {
					state = update(state, next);
					pendingWork(state)?.();
					expectDrawable(state);
					if (state.quit) return;
				}
				// No row is left over from another state: drawn from scratch the screen is the same.
				expect(screenText(settled(state))).toBe(screenText(settled(afresh(state))));
				for (let step = 0; step < 60 && !state.quit; step++)
					state = update(update(state, {kind: 'key', key: 'Escape'}), {kind: 'text', text: 'q'});
				expect(state.quit).toBe('asked');
			},
		),
		{numRuns: SEQUENCES},
	);
}, 600_000);
