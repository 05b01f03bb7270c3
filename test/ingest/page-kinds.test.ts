import {expect, test} from 'vitest';
import {facts, openPage, outline} from './page-outline.ts';

test('a report of an agency gives its paragraphs, without promotions between them and the line of who contributed', async () => {
	const page = await openPage('wire');
	expect(facts(page)).toBe(
		[
			'Dam spillway gives way above Orrin, thousands told to leave',
			'Continental News',
			'LENA ORTIZ, SAM WILDE',
			'2025-02-09T21:14:05Z',
			'https://continental.example/article/orrin-dam-spillway-evacuation-4f0c1a7be2',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Dam spillway gives way above Orrin, thousands told to leave',
			'ORRIN, Calif. (CN) — The … their homes at once.',
			'“This is not a drill,” … hear the river, go.”',
			'Engineers had opened the main … inches below the rim.',
			'The hole at the foot … it was growing upward.',
			'[heading] ‘Nobody slept’',
			'In Orrin, cars stood bumper … in a laundry basket.',
			'“Nobody slept,” she said. “Nobody will.”',
		].join('\n'),
	);
});

test('the page of a television station gives its text, and its name from what a telephone would call the page', async () => {
	const page = await openPage('local-tv');
	expect(facts(page)).toBe(
		[
			"'We had ten minutes': Orrin families spend night in school gym",
			'KTRN 5',
			'Carla Voss and KTRN News Staff',
			'2025-02-10T13:30:00Z',
			'https://www.ktrn5.example/2025/02/10/we-had-ten-minutes-orrin-families-spend-night-school-gym/',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			"[title] 'We had ten minutes': Orrin … night in school gym",
			'ORRIN, Calif. (KTRN) - The … High School was taken.',
			'Families who fled the failing … ten minutes to pack.',
			'"I took the dog, the … I took my neighbor."',
			'The Red Cross said 612 … in the band room.',
			'Classes are canceled through Wednesday.',
			'Stay with KTRN 5 on-air, … app for the latest.',
		].join('\n'),
	);
});

test('a German magazine gives the sentence in its header, and publisher and author from a graph', async () => {
	const page = await openPage('german-magazine');
	expect(facts(page)).toBe(
		[
			'Kalifornien: Zehntausende fliehen vor drohendem Dammbruch',
			'DIE LUPE',
			'Katrin Böhm',
			'2025-02-10T09:12:00+01:00',
			'https://www.die-lupe.example/panorama/orrin-damm-evakuierung-a-0f9d7c1e-0002',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Kalifornien: Zehntausende fliehen vor drohendem Dammbruch',
			'[heading] Nach elf Tagen Regen ist … Nacht ihre Häuser verlassen.',
			'Kurz vor sieben Uhr abends … Fluss hört, muss weg.«',
			'Der Notüberlauf des 210 Meter … Jahren nie gebraucht worden.',
			'[heading] Vorwürfe an die Behörde',
			'Umweltverbände hatten schon vor Jahren … das für »nicht erforderlich«.',
			'Am Montag sank der Pegel … Steinen in das Loch.',
		].join('\n'),
	);
});

test('a Japanese page gives its text, its title without the full-width seam and its author without the place', async () => {
	const page = await openPage('japanese');
	expect(facts(page)).toBe(
		[
			'米ダム放水路が決壊 住民4万人に避難命令',
			'瀬戸内新報',
			'佐伯真理',
			'2025-02-10T17:40',
			'https://www.setouchi-shimpo.example/articles/ASV2B4H2.html',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] 米ダム放水路が決壊 住民4万人に避難命令',
			'米カリフォルニア州のオリン・ダムで９日夜、緊急用の放水路が決壊し、下流の住民４万人以上に避難命令が出された。',
			'保安官は会見で「これは訓練ではない。川の音が聞こえたら逃げてほしい」と呼びかけた。',
			'州当局によると、現地では１１日間雨が降り続き、湖の水位は９日正午の時点で堤の上端まで８センチに迫っていた。',
			'[heading] 「誰も眠れない」',
			'町から出る唯一の道路では車の列が朝まで続いた。猫を抱えて歩いていた女性（６１）は「誰も眠れない」と話した。',
		].join('\n'),
	);
});

test('a Chinese page in GB 2312 gives its text without the caption', async () => {
	const page = await openPage('chinese-gb2312');
	expect(facts(page)).toBe(['美国加州大坝溢洪道决口 四万人连夜撤离', '江城网', '', '2025-02-11', ''].join('\n'));
	expect(outline(page)).toBe(
		[
			'[title] 美国加州大坝溢洪道决口 四万人连夜撤离',
			'江城晚报2月11日电（记者 林远）美国加利福尼亚州奥林大坝的紧急溢洪道9日晚决口，当局下令下游四万多名居民立即撤离。',
			'“这不是演习，”当地警长说，“听到河水声就走。”',
			'州水务部门称，连续十一天降雨使水库水位超出预期，尽管主闸门已于周五打开，但入库水量仍然大于出库水量。',
			'截至当地时间10日上午，水位已下降二十厘米，直升机正向缺口投放石料。',
		].join('\n'),
	);
});

test('a newsletter on the web gives its text, without offers and the discussion below', async () => {
	const page = await openPage('newsletter');
	expect(facts(page)).toBe(
		[
			'The wall that was never poured',
			'Downstream',
			'Nadia Rees',
			'2025-02-12T11:02:44+00:00',
			'https://downstream.letters.example/p/the-wall-that-was-never-poured',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] The wall that was never poured',
			'[heading] Twelve years ago three men asked for concrete',
			'I was in the room … another meeting at eleven.',
			'Three of us had a … He read it twice.',
			'[heading] What a hillside does',
			'Water that runs over bare … feet in four hours.',
			'[quote] We recommend that the spillway be armored.',
			'That was our line, on … the twelve years before.',
			'The drawing is public now; … posted it on Monday.',
		].join('\n'),
	);
});

test('a Russian page of nested tables in capitals gives the column with the text', async () => {
	const page = await openPage('tables-windows-1251');
	expect(facts(page)).toBe(['Вода пошла через плотину', 'Речной курьер', '', '2005-02-11', ''].join('\n'));
	expect(outline(page)).toBe(
		[
			'[title] Вода пошла через плотину',
			'В ночь на четверг вода … в школу соседнего села.',
			'«Нам дали десять минут, — … взял паспорт и кошку».',
			'По словам начальника гидроузла, водохранилище … чем они могли пропустить.',
			'К утру уровень упал на … школе отменены до понедельника.',
		].join('\n'),
	);
});

test('a live page that a script would draw gives its entries from its data', async () => {
	const page = await openPage('live-posting');
	expect(facts(page)).toBe(
		[
			'Orrin dam live: lake falls as crews fill hole',
			'Harbour Post',
			'',
			'2025-02-10T06:00:00.000Z',
			'https://harbourpost.example/news/live/world-61000001',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Orrin dam live: lake falls as crews fill hole',
			'[heading] We are closing this page',
			'The lake has fallen by … go home on Tuesday.',
			'Thank you for being with us.',
			'[heading] Helicopters drop rock',
			'Six helicopters are carrying bags … foot of the spillway.',
			'Each bag weighs a tonne & a half.',
			'[heading] ‘Nobody slept’',
			'Maria Cole, 61, walked out … in a laundry basket.',
		].join('\n'),
	);
});

test('a story of full-screen pages gives the text on them', async () => {
	const page = await openPage('amp-story');
	expect(facts(page)).toBe(
		[
			'Ten minutes in Orrin',
			'Daybreak',
			'Theo Lang',
			'2025-02-11',
			'https://www.daybreak.example/stories/ten-minutes-in-orrin',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Ten minutes in Orrin',
			'At ten to seven every … said the same thing.',
			'[heading] What they took',
			'Ray Duarte took the dog, … and took his neighbor.',
			'Maria Cole took the cat. … because walking was faster.',
		].join('\n'),
	);
});

test('a page that goes on with the next article gives its own, and the name of the paper rather than that of the company', async () => {
	const page = await openPage('endless');
	expect(facts(page)).toBe(
		[
			'Why the Orrin spillway failed',
			'Estuary Times',
			'Sam Okoye',
			'2025-02-13T06:00:00-08:00',
			'https://www.estuarytimes.example/science/why-orrin-spillway-failed-9120',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Why the Orrin spillway failed',
			'Concrete is not there to … Orrin dam had none.',
			'When the lake came over … person walks a stair.',
			'Engineers call it headward erosion. … a floor of concrete.',
		].join('\n'),
	);
});

test('a page for the printer gives the headline, paper and address that it prints', async () => {
	const page = await openPage('print-view');
	expect(facts(page)).toBe(
		[
			'School gym is home to six hundred',
			'Quarry Road Examiner',
			'Ines Calder',
			'2025-02-11',
			'http://www.quarryroadexaminer.example/news/2025/feb/11/gym-home-six-hundred/',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] School gym is home to six hundred',
			'On the wall of the … band room, forty-one dogs.',
			'They came on Sunday in … fits under an arm.',
			`"My mother's clock," said Ed … not tell you why."`,
			'The principal, Ann Teale, sleeps … the lake allows it.',
		].join('\n'),
	);
});

test('a German page in parts gives all of them, without the boxes between', async () => {
	const page = await openPage('in-parts');
	expect(facts(page)).toBe(
		[
			'Varga-Tunnel: Wasser hinter der Wand',
			'DER KRUG',
			'Jens Kolb',
			'2025-02-06T17:31:00+01:00',
			'https://www.krug.example/panorama/varga-tunnel-a-5d3c',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Varga-Tunnel: Wasser hinter der Wand',
			'[heading] Seit Monaten sickert Wasser in … Ingenieur hatte 2023 gewarnt.',
			'Das Verkehrsministerium hat den Varga-Tunnel … hinter die Verkleidung sickert.',
			'»Wir können nicht ausschließen, dass … »Also geht niemand hinein.«',
			'Rund 9400 Fahrgäste nutzen täglich … Tälern im Norden verbindet.',
			'[heading] Ein Winter, kein Jahrzehnt',
			'Schon vor zwei Jahren war … nie wieder angesehen worden.',
			'Von Freitag früh an fahren … Minuten statt zweiundzwanzig Minuten.',
			'Der Bürgermeister von Obersand fordert … Strecke wieder frei ist.',
		].join('\n'),
	);
});

test('an essay gives its text, without what its site says of author and publication above and below', async () => {
	const page = await openPage('essay');
	expect(facts(page)).toBe(
		[
			'I counted the lamps in the Varga tunnel. You should worry.',
			'The Slow Line',
			'Tess Aldwin',
			'2025-02-07T08:31:12.345Z',
			'https://mezzo.example/the-slow-line/i-counted-the-lamps-3c1fa',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] I counted the lamps in … tunnel. You should worry.',
			'[heading] Thirty seconds of dark became … told the passengers why.',
			'For the people of the … the tunnel since Christmas.',
			'I know this because I … while they went by.',
			'[quote] By January I read a chapter.',
			'[heading] What slow means',
			'Geologists have long pointed to … two millimetres a year.',
			'A train that slows down … told what it was.',
			'• It may mean that the track is worn.',
			'• It may mean that the wall is wet.',
			'By nightfall the station in … ribbon that read: Delayed.',
		].join('\n'),
	);
});

test('a page that a script would draw from its own data gives the article with its title', async () => {
	const page = await openPage('drawn-by-script');
	expect(facts(page)).toBe(
		[
			'Tunnel closed for months',
			'Metroline',
			'Una Berg',
			'2025-02-06T13:00:00Z',
			'https://metroline.example/a/tunnel-closed-for-months',
		].join('\n'),
	);
	expect(outline(page)).toBe(
		[
			'[title] Tunnel closed for months',
			'The Ministry of Transport ordered … at least three months.',
			'Trains will be replaced by buses from Friday morning.',
			'[heading] Who knew?',
			'In the documents an engineer … did not get them.',
		].join('\n'),
	);
});
