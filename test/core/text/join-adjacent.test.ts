import {expect, test} from 'vitest';
import {joinAdjacent} from '../../../source/core/text/join-adjacent.ts';

const TEXT = 'Ferries stopped. Nobody was hurt.\nThe wind fell. A storm passed. Ferries sail again.';

function joined(...parts: readonly string[]): readonly string[] {
	const spans = parts.map((part) => ({start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length}));
	return joinAdjacent(TEXT, spans).map(({span, follows}) => `${follows}: ${TEXT.slice(span.start, span.end)}`);
}

test('sentences of one line with only a space between them are one, and what stands before each is told', () => {
	expect(joined('Ferries stopped.', 'Nobody was hurt.', 'The wind fell.', 'Ferries sail again.')).toEqual([
		'start: Ferries stopped. Nobody was hurt.',
		'line: The wind fell.',
		'gap: Ferries sail again.',
	]);
});

test('nothing is joined to nothing', () => {
	expect(joined()).toEqual([]);
});
