const PLACES = [
	'the harbour',
	'the old quay',
	'the fish market',
	'the customs house',
	'the lighthouse',
	'the northern pier',
];
const DEEDS = ['was closed on Friday', 'reopened to visitors', 'lost its roof in the gale', 'will be sold next spring'];

/** A text of so many sentences, no two the same, in paragraphs of three; other texts of it in other `words`. */
export function longText(sentences: number, words = 'the council said'): string {
	return Array.from({length: sentences}, (_, number) => {
		const place = PLACES[number % PLACES.length]!;
		const deed = DEEDS[Math.floor(number / PLACES.length) % DEEDS.length]!;
		const sentence = `${place[0]!.toUpperCase()}${place.slice(1)} ${deed} after report ${number}, ${words}.`;
		return sentence + (number % 3 === 2 ? '\n\n' : ' ');
	}).join('');
}
