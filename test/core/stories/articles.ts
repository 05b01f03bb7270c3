import type {Source} from '../../../source/core/model.ts';
import {makeSource} from '../../../source/core/text/source.ts';

const article = (id: string, published: string | undefined, title: string, text: string): Source =>
	makeSource({id, file: '', title, published, text});

/** A source under another date; without one, as if none were known. */
export const dated = (source: Source, published: string | undefined): Source =>
	makeSource({id: source.id, file: '', title: source.title, published, text: source.text});

/** What three outlets wrote about a fire on a ferry. */
export const FERRY = [
	article(
		'ferry-agency',
		'2024-03-05',
		'Fire on Gotland ferry forces 312 people into lifeboats',
		'A fire in the engine room of the ferry Visborg forced 312 passengers and crew into lifeboats off Gotland on Tuesday, the Swedish coast guard said. Nobody was badly hurt. The coast guard sent three ships and two helicopters from Visby. The ferry company Destination Gotland said the fire was put out after four hours. Captain Lena Sjöberg was the last to leave the Visborg.',
	),
	article(
		'ferry-daily',
		'2024-03-05',
		'“We heard a bang, then smoke”: passengers tell of the Visborg fire',
		'Passengers of the Visborg heard a bang shortly after breakfast, then smoke filled the lower decks. All 312 people on board reached the lifeboats. Helicopters from Visby circled above while the coast guard towed the boats to Gotland. Destination Gotland praised captain Lena Sjöberg, who left last. What set the engine room on fire is being looked into.',
	),
	article(
		'ferry-local',
		'2024-03-06',
		'Engine room of the Visborg burnt for four hours',
		'The ferry Visborg, on which a fire broke out on Tuesday, was towed to Slite during the night. The engine room burnt for four hours before the crew put the fire out. Three of the 312 people who sat in the lifeboats were treated for smoke in Visby. Destination Gotland cancelled its sailings to Nynäshamn until Friday.',
	),
];

/** The same ferry, a week later: another event. */
export const FERRY_INQUIRY = article(
	'ferry-inquiry',
	'2024-03-14',
	'Inspectors blame worn fuel pipe on the Visborg',
	'A worn fuel pipe leaked onto a hot turbocharger, inspectors of the accident board said of the ferry Visborg. Destination Gotland had put off its replacement twice to save money, according to papers that the board made public. The union of engineers demanded that the company answer to a court. The company said it followed every rule.',
);

/** What two outlets wrote about a strike in a mine. */
export const STRIKE = [
	article(
		'strike-radio',
		'2024-03-05',
		'Miners in Kiruna walk out over night shifts',
		'Some 900 miners in Kiruna walked out on Tuesday over a plan for longer night shifts. Their union, IF Metall, called the plan of the company LKAB a danger to health. LKAB said the ore trains to Narvik would run until Thursday.',
	),
	article(
		'strike-paper',
		'2024-03-06',
		'LKAB ore trains stand still as miners strike',
		'The ore trains to Narvik may stop on Thursday if the 900 miners who walked out in Kiruna do not return. LKAB wants night shifts of ten hours; IF Metall says nobody can work so long below ground and stay healthy.',
	),
];

/** Told by one outlet alone. */
export const ALONE = article(
	'bears',
	'2024-03-05',
	'Bears wake early in Jämtland',
	'Two bears were seen near Strömsund on Monday, weeks before they usually leave their dens. Biologists blame a warm February. Hikers are asked to keep their dogs on a lead.',
);
