// Ink lays every frame out cell by cell, an object a cell, and then makes text of the cells again. Rows that are put together
// from finished pieces side by side, as nearly all are, need none of that: their text is the pieces one after another.
import type {Patch} from './patch.ts';
import {SIMPLE} from './simple-characters.ts';

const file = /ink\/build\/output\.js$/;

export const quickOutput: readonly Patch[] = [
	{
		// Until something needs its cells, a row is the text so far and how many columns it takes.
		file,
		find: `            const row = [];
            for (let x = 0; x < this.width; x++) {
                row.push({
                    type: 'char',
                    value: ' ',
                    fullWidth: false,
                    styles: [],
                });
            }
            output.push(row);`,
		replace: `            output.push({text: '', columns: 0});`,
	},
	{
		file,
		find: `    applyWriteOperation(output, operation, clip) {
        const { text, transformers } = operation;
        let { x, y } = operation;`,
		replace: `    // Whether the text could be put behind what its rows hold so far.
    appendText(output, { x, y, text, transformers }, clip) {
        if (!(x >= (clip?.x1 ?? 0))) return false;
        const lines = text.split('\\n').map((line, index) => transformers.reduce((styled, transform) => transform(styled, index), line));
        const right = Math.min(this.width, clip?.x2 ?? this.width);
        if (y < (clip?.y1 ?? 0) || y + lines.length > Math.min(output.length, clip?.y2 ?? output.length)) return false;
        const widths = lines.map(simpleWidth);
        for (let index = 0; index < lines.length; index++) {
            const row = output[y + index];
            if (Array.isArray(row) || row.columns > x || !(x + widths[index] <= right)) return false;
        }
        for (let index = 0; index < lines.length; index++) {
            const row = output[y + index];
            row.text += ' '.repeat(x - row.columns) + lines[index];
            row.columns = x + widths[index];
        }
        return true;
    }
    cellsAt(output, y) {
        const row = output[y];
        if (!row || Array.isArray(row)) return row;
        output[y] = Array.from({ length: this.width }, () => ({ type: 'char', value: ' ', fullWidth: false, styles: [] }));
        if (row.text !== '') this.applyWriteOperation(output, { x: 0, y, text: row.text, transformers: [] }, undefined);
        return output[y];
    }
    applyWriteOperation(output, operation, clip) {
        if (this.appendText(output, operation, clip)) return;
        const { text, transformers } = operation;
        let { x, y } = operation;`,
	},
	{
		file,
		find: 'const currentLine = output[y + index];',
		replace: 'const currentLine = this.cellsAt(output, y + index);',
	},
	{
		file,
		find: `.map(line => {
            // See`,
		replace: `.map(line => {
            if (!Array.isArray(line)) return line.text.trimEnd();
            // See`,
	},
	{
		// Only characters of one column in every terminal count as simple, in runs that end the style they began.
		file,
		find: 'export default class Output {',
		replace: `const SIMPLE_LINE = /^${SIMPLE}*(?:\\x1b\\[[\\d;]+m${SIMPLE}*\\x1b\\[0m${SIMPLE}*)*$/;
const STYLE = /\\x1b\\[[\\d;]*m/g;
const simpleWidths = new Map();
// The columns of a line, NaN where only cells can tell how it looks.
const simpleWidth = (line) => {
    let width = simpleWidths.get(line);
    if (width === undefined) {
        if (simpleWidths.size >= 5000) simpleWidths.clear();
        width = SIMPLE_LINE.test(line) ? line.replace(STYLE, '').length : NaN;
        simpleWidths.set(line, width);
    }
    return width;
};
let caches = new OutputCaches();
export default class Output {`,
	},
	{
		// Asked for every row of every frame, though most rows have been on the screen before.
		file: /ink\/build\/sanitize-ansi\.js$/,
		find: 'const sanitizeAnsi = (text) => {',
		replace: `const known = new Map();
const sanitizeAnsi = (text) => {
    let clean = known.get(text);
    if (clean === undefined) {
        if (known.size >= 5000) known.clear();
        clean = removeUnsafe(text);
        known.set(text, clean);
    }
    return clean;
};
const removeUnsafe = (text) => {`,
	},
];
