import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Source} from '../../../source/core/model.ts';
import {groupSources} from '../../../source/core/stories/group-articles.ts';
import {makeSource} from '../../../source/core/text/source.ts';
import {ALONE, dated, FERRY, FERRY_INQUIRY, STRIKE} from './articles.ts';

const idsOf = (groups: readonly (readonly Source[])[]) => groups.map((group) => group.map(({id}) => id).join(' '));

test('articles that report the same event are one story, whatever else comes in between', () => {
	expect(idsOf(groupSources([FERRY[0]!, STRIKE[0]!, ALONE, FERRY[1]!, STRIKE[1]!, FERRY[2]!]))).toEqual([
		'ferry-agency ferry-daily ferry-local',
		'strike-radio strike-paper',
		'bears',
	]);
});

test('the order in which articles come does not change the stories', () => {
	const stories = new Set([
		'ferry-agency ferry-daily ferry-local',
		'strike-paper strike-radio',
		'bears',
		'ferry-inquiry',
	]);
	const all = [...FERRY, ...STRIKE, ALONE, FERRY_INQUIRY];
	fc.assert(
		fc.property(fc.shuffledSubarray(all, {minLength: all.length}), (sources) => {
			const groups = groupSources(sources).map((group) => group.map(({id}) => id).sort());
			expect(new Set(groups.map((ids) => ids.join(' ')))).toEqual(stories);
		}),
	);
});

test('what is told of the same topic a week later is another story', () => {
	const soon = dated(FERRY_INQUIRY, '2024-03-05');
	expect(idsOf(groupSources([...FERRY, soon]))).toHaveLength(1);
	expect(idsOf(groupSources([...FERRY, FERRY_INQUIRY]))).toEqual([
		'ferry-agency ferry-daily ferry-local',
		'ferry-inquiry',
	]);
});

test('however many articles of other months hold its words, an article finds those of its days', () => {
	const before = Array.from({length: 12}, (_, month) => `2022-${String(month + 1).padStart(2, '0')}-10`);
	const old = before.flatMap((day) => Array.from({length: 6}, () => dated(FERRY[0]!, day)));
	const groups = groupSources([FERRY[1]!, ...old, FERRY[2]!]);
	expect(groups.map(({length}) => length)).toEqual([2, ...before.map(() => 6)]);
});

test('articles without a date are grouped by what they say', () => {
	const undated = [FERRY[0]!, STRIKE[0]!, FERRY[1]!, STRIKE[1]!].map((source) => dated(source, undefined));
	expect(idsOf(groupSources(undated))).toEqual(['ferry-agency ferry-daily', 'strike-radio strike-paper']);
});

test('one outlet may tell an event twice', () => {
	const update = makeSource({
		id: 'ferry-update',
		file: '',
		title: 'UPDATE: all safe after fire on Gotland ferry',
		published: '2024-03-05',
		text: 'All 312 passengers and crew of the ferry Visborg are safe, the coast guard said after a fire in the engine room forced them into lifeboats off Gotland. Helicopters had come from Visby.',
	});
	expect(idsOf(groupSources([FERRY[0]!, update]))).toEqual(['ferry-agency ferry-update']);
});

test('texts of a few common words are no story, not even with each other', () => {
	const notes = ['More to come.', 'This is a developing story. More to come.', 'More to come soon.', '', '—'];
	const sources = notes.map((text, at) => makeSource({id: `note-${at}`, file: '', title: '', text}));
	expect(groupSources(sources)).toHaveLength(notes.length);
});

test('a short note joins the story whose names it has', () => {
	const note = makeSource({
		id: 'note',
		file: '',
		published: '2024-03-05',
		text: 'BREAKING: Fire on board the ferry Visborg off Gotland, passengers in lifeboats, coast guard says',
	});
	expect(idsOf(groupSources([...STRIKE, ...FERRY, note]))[1]).toContain('note');
});

test('in a language whose common words no list tells, articles are not one story for their small words', () => {
	const german = [
		'Der Stadtrat von Görlitz hat am Dienstag beschlossen, dass die alte Brücke über die Neiße nicht mehr für Autos offen ist. Die Bürger sollen bis zum Sommer sagen, was sie davon halten.',
		'Die alte Brücke über die Neiße bleibt für Autos gesperrt, das hat der Stadtrat von Görlitz beschlossen. Wer mit dem Auto nach Polen will, der muss nun die Autobahn nehmen.',
		'Der Trainer von Hansa Rostock hat am Dienstag gesagt, dass er bis zum Sommer nicht mehr für die Mannschaft da ist. Die Spieler sollen davon nichts gewusst haben, was sie sehr geärgert hat.',
	].map((text, at) => makeSource({id: `${at}`, file: '', title: text.slice(0, 40), published: '2024-03-05', text}));
	expect(idsOf(groupSources(german))).toEqual(['0 1', '2']);
});

test('every source is in one story, whatever it says', () => {
	fc.assert(
		fc.property(fc.array(fc.record({text: fc.string({unit: 'grapheme'}), title: fc.string()})), (texts) => {
			const sources = texts.map(({text, title}, at) => makeSource({id: `${at}`, file: '', title, text}));
			const grouped = groupSources(sources).flat();
			expect(new Set(grouped)).toEqual(new Set(sources));
			expect(grouped).toHaveLength(sources.length);
		}),
	);
});
