import {expect, test} from 'vitest';
import {align} from '../../../source/core/align/align.ts';
import {explainPassage} from '../../../source/core/align/explain.ts';
import {overlapMatrix} from '../../../source/core/align/overlap-matrix.ts';
import {findRelated} from '../../../source/core/align/related.ts';
import {findRetellings} from '../../../source/core/align/retellings.ts';
import {makeSource} from '../../../source/core/text/source.ts';

const sourceOf = (id: string, text: string) => makeSource({id, file: '', text});

const radio = sourceOf(
	'radio',
	'Beekeepers in Jämtland lost a third of their hives to varroa mites this winter. The government promised 12 million kronor in compensation. A spokesman for the beekeepers called the sum an insult.',
);
const paper = sourceOf(
	'paper',
	'This winter varroa mites killed one hive in three in Jämtland, beekeepers say. They will get 12 million kronor from the government as compensation.',
);
const sport = sourceOf(
	'sport',
	'Brynäs beat Leksand on penalties after a scoreless overtime. The goalkeeper saved five shots in a row.',
);

test('among many sources only those that share rare words are worth aligning', () => {
	const notes = Array.from({length: 25}, (_, at) =>
		sourceOf(`note ${at}`, `The weather in town ${'abcdefghijklmnopqrstuvwxyz'[at]!.repeat(6)} was fine.`),
	);
	expect(findRelated([radio, ...notes, paper]).filter(([one]) => one === 0)).toEqual([[0, 26]]);
});

test('the matrix has a cell for each ordered pair, empty where nothing is shared', () => {
	const cells = overlapMatrix([radio, paper, sport]);
	expect(cells.map(({left, right, passages}) => `${left} ${right} ${passages}`)).toEqual([
		'radio paper 2',
		'radio sport 0',
		'paper radio 2',
		'paper sport 0',
		'sport radio 0',
		'sport paper 0',
	]);
	expect(cells[0]!.share).toBeLessThan(cells[2]!.share);
});

test('every sentence says who else tells it', () => {
	const told = findRetellings(radio, [radio, sport, paper]);
	expect(told.map(({by}) => by.map(({source}) => source.id))).toEqual([['paper'], ['paper'], []]);
	const spans = told[1]!.by[0]!.spans;
	expect(spans.map(({start, end}) => paper.text.slice(start, end))).toEqual([
		'They will get 12 million kronor from the government as compensation.',
	]);
});

test('a passage is explained by its most telling words and its neighbours', () => {
	const [first] = align(radio, paper).passages;
	const {words, neighbours} = explainPassage(radio, paper, first!);
	const said = words.map(({left: {start, end}}) => radio.text.slice(start, end));
	expect(said.slice(0, 5)).toEqual(expect.arrayContaining(['Jämtland', 'varroa', 'mites']));
	expect(said).not.toContain('of');
	expect(neighbours.map(({left: {start}}) => radio.text.slice(start, start + 14))).toEqual(['The government']);
});
