import type {Source} from '../../../source/core/model.ts';
import {sourceOf} from '../sources.ts';

const WHO = [
	'The harbour master',
	'Mayor Ilse Brandt',
	'A union spokesman',
	'The ferry company',
	'Dr. Omar Reyes',
	'Police',
];
const SAID = [
	'said on Friday that',
	'denied reports that',
	'told the Courier that',
	'has long feared that',
	'warned that',
];
const WHAT = [
	'the old bridge would stay shut until spring',
	'repairs to the bridge had cost $1.6 million',
	'two of the three cranes were damaged in the storm',
	'longstanding rules on fishing would be loosened',
	'the new harbour wall had become a lifeline for the islands',
	'a lifeline to the mainland was being cut',
	'27% of the ferries were late',
	'fishermen and dockers were to be paid for lost days',
	'nobody was hurt when the barge struck a pier',
	'the café on the quay, “Müller’s”, would reopen',
];
const MORE = [
	'Nobody was hurt.',
	'The storm was the worst in forty years.',
	'Ferries had stayed in port since Monday. Islanders ran out of bread.',
	'Prices of fish rose. Grain prices, traders said, fell.',
	'The council meets again in May.',
	'A lifeline, some called it.',
];

/** Articles put together of a few sentences, each of another choice of them. */
export function madeNews(count: number): readonly Source[] {
	let state = 7;
	const pick = <Item>(items: readonly Item[]): Item => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return items[(state >>> 8) % items.length]!;
	};
	const sentence = () => `${pick(WHO)} ${pick(SAID)} ${pick(WHAT)}.`;
	return Array.from({length: count}, (_, index) => {
		const paragraphs = [`${sentence()} ${pick(MORE)}`, `${sentence()} ${sentence()}`, pick(MORE), sentence()];
		return sourceOf(`news-${index}`, `News of day ${index}\n\n${paragraphs.join('\n\n')}\n`, {
			outlet: pick(['The Harbour Courier', 'Islands Today', 'Morning Herald']),
			published: `2024-0${pick([3, 4, 5])}-1${pick([0, 1, 2])}`,
			story: index % 50 === 0 ? 'Storm' : undefined,
		});
	});
}
