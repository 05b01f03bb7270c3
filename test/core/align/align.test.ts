import {expect, test} from 'vitest';
import {align} from '../../../source/core/align/align.ts';
import type {Alignment} from '../../../source/core/model.ts';
import {makeSource} from '../../../source/core/text/source.ts';

const sourceOf = (id: string, ...paragraphs: string[]) => makeSource({id, file: '', text: paragraphs.join('\n\n')});

/** The passages as "kind: left ↔ right", each sentence by its first three words. */
const told = ({left, right, passages}: Alignment) =>
	passages.map((passage) => {
		const say = (text: string, side: 'left' | 'right') =>
			passage[side].map(({start, end}) => text.slice(start, end).split(' ').slice(0, 3).join(' ')).join(' + ');
		return `${passage.kind}: ${say(left.text, 'left')} ↔ ${say(right.text, 'right')}`;
	});

const FERRY =
	'A ferry with 212 people aboard ran aground off Gotland on Tuesday night. The captain blamed a broken rudder. Divers will examine the hull this week.';

const DRY = 'Tomorrow will be dry, with light winds from the east. Farmers wait for rain since April.';

test('a claim is found in other words, and what only shares the topic is left out', () => {
	const retold = sourceOf(
		'b',
		'The skipper put the blame on a rudder that broke. Gotland is popular with tourists in summer. On Tuesday night the ferry, with 212 passengers, hit the rocks near Gotland.',
	);
	expect(told(align(sourceOf('a', FERRY), retold))).toEqual([
		'reworded: A ferry with ↔ On Tuesday night',
		'reworded: The captain blamed ↔ The skipper put',
	]);
});

test('texts on different things share nothing', () => {
	const other = sourceOf(
		'b',
		'The central bank left interest rates unchanged. Economists had expected a cut of half a point.',
	);
	const {passages, onlyLeft, share} = align(sourceOf('a', FERRY), other);
	expect(passages).toEqual([]);
	expect(onlyLeft).toHaveLength(3);
	expect(share).toEqual({left: 0, right: 0});
});

test('a quoted half-sentence anchors a passage', () => {
	const quoting = sourceOf('b', 'Nobody was hurt, but “a broken rudder” is what the captain blamed, local radio said.');
	expect(told(align(sourceOf('a', FERRY), quoting))).toEqual(['edited: The captain blamed ↔ Nobody was hurt,']);
});

test('a moved passage is flagged, and the rest is not', () => {
	const [first, second, third] = [
		'Firefighters from three counties fought the blaze in the old cannery.',
		'Rail traffic between Malmö and Lund stood still until noon.',
		'Police arrested a former employee on suspicion of arson.',
	];
	const {passages} = align(sourceOf('a', first, second, third), sourceOf('b', second, third, first));
	expect(passages.map(({flags}) => flags.includes('moved'))).toEqual([true, false, false]);
});

test('a higher threshold leaves out passages and adds none', () => {
	const [left, right] = [
		sourceOf('a', FERRY),
		sourceOf('b', 'A ferry ran aground on Tuesday. Its rudder was broken, the captain said.'),
	];
	const all = align(left, right, {threshold: 0.05}).passages;
	const sure = align(left, right, {threshold: 0.6}).passages;
	expect(sure.every(({score}) => score >= 0.6)).toBe(true);
	expect(sure.length).toBeLessThanOrEqual(all.length);
});

const COPIED =
	'The council voted nine to two to close the swimming hall by the river at the end of April. Its roof has leaked for six winters, and repairs would cost more than a new building. Swimmers gathered outside with drums and whistles. A decision on the site will follow before the summer break.';

test('a copied paragraph is one passage in texts that share nothing else', () => {
	const left = sourceOf('a', 'Elsewhere, a choir from Umeå won a prize in Riga.', COPIED);
	const right = sourceOf('b', COPIED, 'Tomorrow will be dry, with light winds from the east.');
	expect(told(align(left, right))).toEqual([
		'verbatim: The council voted + Its roof has + Swimmers gathered outside + A decision on ↔ The council voted + Its roof has + Swimmers gathered outside + A decision on',
	]);
});

test('beside a copied paragraph a lone likeness counts for less, as both may tell a fact that is well known', () => {
	const [fact, same] = [
		'The ferry to Gotland takes three hours.',
		'It takes the Gotland ferry some three hours to cross.',
	];
	const scoreOf = ({passages}: Alignment) => passages.find(({kind}) => kind !== 'verbatim')?.score ?? 0;
	const apart = align(sourceOf('a', FERRY, fact), sourceOf('b', DRY, same), {threshold: 0.05});
	const beside = align(sourceOf('a', COPIED, FERRY, fact), sourceOf('b', COPIED, DRY, same), {threshold: 0.05});
	expect(scoreOf(apart)).toBeGreaterThan(0.3);
	expect(scoreOf(beside)).toBeLessThan(0.3);
});

test('beside a copied paragraph what is told again in other words is found as without it', () => {
	const retold =
		'The skipper put the blame on a rudder that broke. Divers are to look at the hull this week. On Tuesday night the ferry, with 212 passengers, hit the rocks near Gotland.';
	const apart = told(align(sourceOf('a', FERRY), sourceOf('b', retold)));
	const beside = told(align(sourceOf('a', COPIED, FERRY), sourceOf('b', COPIED, retold)));
	expect(apart).toHaveLength(3);
	expect(beside).toEqual(expect.arrayContaining(apart));
});
