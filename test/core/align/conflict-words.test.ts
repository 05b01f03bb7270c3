import {expect, test} from 'vitest';
import {align} from '../../../source/core/align/align.ts';
import {conflictWords} from '../../../source/core/align/conflict-words.ts';
import {makeSource} from '../../../source/core/text/source.ts';

const source = (id: string, text: string) => makeSource({id, file: `${id}.txt`, text});

const wordsOf = (left: string, right: string) => {
	const alignment = align(source('left', left), source('right', right));
	return alignment.passages[0]!.conflicts.map((conflict) => [
		conflict.flag,
		conflictWords(alignment.left, conflict, 'left'),
		conflictWords(alignment.right, conflict, 'right'),
	]);
};

test('speech that one side alone quotes is told from the same words by its marks', () => {
	const told = 'Voss said the harbour bridge must close for repairs.';
	const quoted = '“The harbour bridge must close for repairs,” Voss said.';
	expect(wordsOf(told, quoted)).toEqual([
		['quote', 'harbour bridge must close for repairs', '“The harbour bridge must close for repairs,”'],
	]);
	expect(wordsOf(quoted, told)[0]![1]).toBe('“The harbour bridge must close for repairs,”');
});

test('other differences are told in the words that stand there, and what is missing as nothing', () => {
	const conflicts = wordsOf(
		'The harbour bridge in Oslo may close on March 3 for repairs of its piers.',
		'The harbour bridge in Oslo will close on March 4 for repairs of its piers.',
	);
	expect(conflicts).toContainEqual(['numbers', expect.stringContaining('3'), expect.stringContaining('4')]);
	expect(conflicts).toContainEqual(['hedge', 'may', expect.anything()]);
});
