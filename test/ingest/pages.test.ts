import {expect, test} from 'vitest';
import {facts, openPage, outline} from './page-outline.ts';

test('a page marked up as an article gives its deck, sub-headings and quotation, without boxes and captions', async () => {
	const page = await openPage('broadsheet');
	expect(facts(page)).toBe(
		[
			'Port Ellis bridge to stay shut until May after crack is found',
			'The Northern Ledger',
			'Ada Moss, Tom Hale',
			'2024-03-12T06:30:00+00:00',
			'https://www.northernledger.example/local/2024/mar/12/port-ellis-bridge-crack',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Port Ellis bridge to stay … after crack is found',
			'[heading] Engineers say the eastern pier … blame the winter floods',
			'The bridge that carries 14,000 … across its eastern pier.',
			'The council had hoped to … the floods of 1947.',
			'[heading] What the divers saw',
			'A report handed to councillors … inspected, in September 2021.',
			'[quote] “We are not talking about … put your hand in.”',
			'Repairs are expected to cost … of money for roads.',
			'[heading] A town in two halves',
			'Until the bridge reopens, drivers … boat since 4 March.',
			'Ms Abel said a temporary … can spare the parts.',
		].join('\n'),
	);
});

test('a page of bare divs gives the text between its menus, its headline and its byline', async () => {
	const page = await openPage('div-soup');
	expect(facts(page)).toBe(
		['Crack in pier keeps Port Ellis bridge closed', 'Tarn Valley Gazette', 'Lena Fisk', '2024-03-12', ''].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Crack in pier keeps Port Ellis bridge closed',
			'The only road bridge into … hall on Monday night.',
			'A crack two metres long … by almost four centimetres.',
			'[quote] "Nobody told us"',
			'Traders were angry. "Nobody told … one to buy it."',
			"The council's leader, Ruth Abel, … people to be patient.",
			'Boats have carried schoolchildren across … lends the county one.',
		].join('\n'),
	);
});

test('a page that a script would draw gives the text of its structured data', async () => {
	const page = await openPage('json-ld-body');
	expect(facts(page)).toBe(
		[
			'River town split in two as bridge repair slips to May',
			'Meridian Wire',
			'Ines Calder',
			'2024-03-12T14:05:00-04:00',
			'https://meridianwire.example/world/bridge-closure-port-ellis',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] River town split in two … repair slips to May',
			'PORT ELLIS (Meridian) - A … officials said on Tuesday.',
			'The eastern pier has moved … one lane before Easter.',
			'"You can put your hand … is two meters long.',
			'The repair will cost 3.2 … boat since March 4.',
		].join('\n'),
	);
});

test('an AMP page gives its text without adverts, consent and lists to be loaded', async () => {
	const page = await openPage('amp');
	expect(facts(page)).toBe(
		[
			'Bridge crack: what we know so far',
			'Daybreak',
			'Priya Nord',
			'2024-03-13T08:00:00Z',
			'https://www.daybreak.example/explainers/bridge-crack-what-we-know',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Bridge crack: what we know so far',
			'Port Ellis will be without … and what is not.',
			'[heading] How bad is it?',
			'Divers measured a crack two … it could be five.',
			'[heading] Who pays?',
			'The repair is put at … declined to confirm that.',
			'[heading] When will it open?',
			'The council says the first … the quay believes it.',
		].join('\n'),
	);
});

test('a live blog gives each of its posts', async () => {
	const page = await openPage('live-blog');
	expect(facts(page)).toBe(
		[
			'Port Ellis bridge: council meeting – as it happened',
			'Harbour Post',
			'Jo Lind',
			'2024-03-11T18:30:00Z',
			'https://harbourpost.example/live/2024/mar/11/port-ellis-bridge-council',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Port Ellis bridge: council meeting – as it happened',
			'[heading] That is all for tonight',
			'The hall is empty, the … thank you for reading.',
			'19.42',
			'[heading] Abel: bridge shut until May',
			'Ruth Abel, the council leader, … boos from the back.',
			'She blames a crack in … goes only last Thursday.',
			'18.55',
			'[heading] The hall fills up',
			'More than three hundred people … read “Build it now”.',
		].join('\n'),
	);
});

test('a page behind a paywall gives what it shows, without the offer', async () => {
	const page = await openPage('paywall');
	expect(facts(page)).toBe(
		[
			'The bridge that nobody inspected',
			'The Estuary Times',
			'Sam Okoye',
			'2024-03-15T05:00:00.000Z',
			'https://www.estuarytimes.example/investigations/bridge-nobody-inspected-8841',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] The bridge that nobody inspected',
			'For twenty-eight months no diver … bears the same signature.',
			'The Estuary Times has seen … employed a single diver.',
		].join('\n'),
	);
});

test('a page behind a cookie wall longer than its text gives its text', async () => {
	const page = await openPage('cookie-wall');
	expect(facts(page)).toBe(
		[
			'School boat runs full as bridge stays shut',
			'West Bank Weekly',
			'Maeve Quinn',
			'2024-03-14T12:20:00+00:00',
			'https://west-bank.example/2024/03/14/school-boat-full/',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] School boat runs full as bridge stays shut',
			'At ten to eight the … Thursday there were eighty-one.',
			'“Yesterday I was late because … has had no answer.',
			'The council hired the boat … to follow next week.',
		].join('\n'),
	);
});

test('a page whose comments are longer than its text gives its text', async () => {
	const page = await openPage('comments');
	expect(facts(page)).toBe(
		[
			'Army footbridge reaches Port Ellis',
			'Quayside Blog',
			'Nell Barrow',
			'2024-03-28T17:45:10+00:00',
			'https://quayside.example/2024/03/28/army-footbridge/',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Army footbridge reaches Port Ellis',
			'It came on nine lorries, … county until the summer.',
			'Ruth Abel cut the ribbon. … “but it is dry.”',
		].join('\n'),
	);
});

test('a page that describes other stories gives its own, without teasers between its paragraphs', async () => {
	const page = await openPage('related');
	expect(facts(page)).toBe(
		[
			"'We live on boats now': life in the town the river cut in two",
			'Metro Star',
			'Gus Payne',
			'2024-03-20T10:11:12Z',
			'https://metrostar.example/features/we-live-on-boats-now-20240320.html',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			"[title] 'We live on boats now': … river cut in two",
			'Every morning at six Carla … waits for the boat.',
			'Until February the way to … her it is not.',
			'Carla, who is 44, cleans … boyfriend on the boat.”',
			"[heading] 'It is the waiting'",
			'What tires people is not … cannot plan a day.”',
			'He has written to the … will open in May.',
		].join('\n'),
	);
});

test('a German page in Latin-1 gives its text, and its date from the byline', async () => {
	const page = await openPage('german-latin1');
	expect(facts(page)).toBe(
		[
			'Riss im Pfeiler: Brücke von Port Ellis bleibt bis Mai gesperrt',
			'Küstenblatt',
			'Jörg Lüders',
			'2024-03-12T17:40',
			'https://www.kuestenblatt.example/ausland/bruecke-port-ellis-a-4711.html',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Riss im Pfeiler: Brücke von … bleibt bis Mai gesperrt',
			'Die einzige Straßenbrücke der Kleinstadt … Meter langen Riss entdeckt.',
			'Der Pfeiler habe sich seit … den Verkehr freigegeben werden.',
			'[heading] Schulweg mit dem Boot',
			'Seit dem 4. März setzt … passt eine Hand hinein.“',
			'Die Reparatur soll rund 3,7 … die Regierung in London.',
		].join('\n'),
	);
});

test('a Spanish page of components gives its paragraphs, though they are divs, without boxes and comments', async () => {
	const page = await openPage('spanish-components');
	expect(facts(page)).toBe(
		[
			'Reabre el puente de Valdehoz tras once semanas',
			'Diario del Duero',
			'Inés Prado',
			'2024-05-03T09:15:00+02:00',
			'',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Reabre el puente de Valdehoz tras once semanas',
			'[heading] Los conductores ya no tendrán … rodeo de 60 kilómetros',
			'El puente de Valdehoz volvió … uno de sus pilares.',
			'«Ha sido un invierno muy … la primera en bicicleta.',
			'La reparación costó 3,7 millones … pagada por el Gobierno.',
		].join('\n'),
	);
});
