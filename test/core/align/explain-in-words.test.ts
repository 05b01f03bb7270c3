import {expect, test} from 'vitest';
import {align} from '../../../source/core/align/align.ts';
import {explainInWords} from '../../../source/core/align/explain-in-words.ts';
import {makeSource} from '../../../source/core/text/source.ts';

const source = (id: string, text: string) => makeSource({id, file: id, text});

test('a score is explained by the words both sides hold, and the likely pairs beside them', () => {
	const alignment = align(
		source('a', 'The harbour bridge in Oslo was shut after a storm. Two of its cables had snapped, engineers said.'),
		source('b', 'Engineers said that two of the cables had snapped. A storm has shut the harbour bridge in Oslo.'),
	);
	const reasons = alignment.passages.map((passage) => explainInWords(alignment, passage));
	expect(reasons[0]?.find(({label}) => label === 'shared words')?.text).toMatch(/harbour|Oslo|bridge/);
	expect(reasons[0]?.find(({label}) => label === 'beside it')?.text).toContain('“Two of its cables');
});
