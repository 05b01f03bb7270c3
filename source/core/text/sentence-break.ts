import {anyScript} from './any-script.ts';
import {isSpace} from './is-space.ts';

/**
 * Whether the sentence that began at `from` ends at `at`, behind a stop.
 * Looks at no more than some words on either side. `isPlain` says of the whole text what `isPlain` of `any-script.ts` does.
 */
export function isSentenceBreak(text: string, from: number, at: number, isPlain: boolean): boolean {
	const before = text.slice(Math.max(from, at - REACH), at).trimEnd();
	const after = text.slice(at, at + REACH).trimStart();
	// Nothing but quotes, bullets or a list number yet, or nothing but closing quotes left.
	if (!LETTER(before, isPlain).test(before)) return false;
	if (at - from < REACH && LIST_NUMBER(before, isPlain).test(before)) return false;
	if (text.length - at < REACH && !LETTER(after, isPlain).test(after)) return false;
	if (LOWER_START(after, isPlain).test(after) || isDateline(from, at, after)) return false;
	if (before.endsWith('.')) return !endsInAbbreviation(before, after, isPlain) && !isInsideAddress(text, at);
	return !(/[?!][”"’')\]]*$/.test(before) && isSpeechTag(before, after, isPlain));
}

const LETTER = anyScript(/[\p{L}\p{N}]/u);
const LIST_NUMBER = anyScript(/^\(?(?:\d{1,3}|[\p{L}])[.)]$/u);

// The longest name and speech verb after a quotation.
const REACH = 60;

// A sentence that goes on in lower case; names like "iPhone" and "eBay" may begin one.
const LOWER_START = anyScript(/^["“”‘’'([«»—–-]*\s?[\p{Ll}](?![\p{Lu}])/u);

/** "AUGUSTA, Me. — The mayor …": the place a report begins with. */
function isDateline(from: number, at: number, after: string): boolean {
	return from === 0 && at < REACH && /^[—–-]{1,2}\s/.test(after);
}

/** Whether the last full stop belongs to an abbreviation or initial that the sentence goes on from. */
function endsInAbbreviation(before: string, after: string, isPlain: boolean): boolean {
	const pattern = DOTTED_WORD(before, isPlain);
	pattern.lastIndex = before.length;
	const word = pattern.exec(before)?.[1];
	if (word === undefined) return false;
	const name = word.slice(0, -1);
	if (BEFORE_NAME.has(name)) return true;
	if (BEFORE_FIGURE.has(name)) return FIGURE(after, isPlain).test(after);
	if (/^[ap]\.m$/i.test(name)) return TIME_GOES_ON.test(after);
	const isInitial = INITIALS(name, isPlain).test(name) && name !== 'I';
	if (isInitial || MAY_END.has(name) || DOTTED_LETTERS(name, isPlain).test(name)) return !STARTER.test(after);
	return false;
}

// Asked at the end alone and read backwards: from each place before it would take far longer.
const DOTTED_WORD = anyScript(/(?<=(?:^|[\s("“‘'’—–/-])((?:[\p{L}]+\.)+))$/uy);
const DOTTED_LETTERS = anyScript(/^[\p{L}](?:\.[\p{L}])+$/u);
const INITIALS = anyScript(/^[\p{Lu}](?:\.[\p{Lu}])*$/u);
const FIGURE = anyScript(/^[\p{N}§]/u);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Always followed by what they belong to.
const BEFORE_NAME = words(
	'Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Capt Cpl Pvt Pfc Maj Cmdr Cdr Adm Brig Sen Sens Rep Reps Gov Govs Rev Hon Pres Amb Supt Det Insp Msgr Mgr Fr St Ste Messrs Mme Mlle Mt Ft vs v cf Herr Dipl Ing e.g i.e Sra Srta Dna',
);
const BEFORE_FIGURE = words(
	'No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Art art Sec sec Fig fig Ch ch Vol vol p pp Op op par approx ca c b est Nr',
);
// May close a sentence; only a word that often opens one tells.
const MAY_END = words(
	'Inc Corp Co Cos Ltd Bros Plc LLC Jr Sr Ave Blvd Rd Dept Assn Univ Esq Ph.D Md Calif Mass Conn Ala Ariz Ark Colo Del Fla Ga Ill Ind Kan Ky La Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
);

const TIME_GOES_ON =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|GMT|UTC|BST|CET|EET|IST|Eastern|Pacific|Central|Mountain|Moscow|Beijing|Kyiv|Greenwich)\b/;

const STARTER =
	/^["“‘'([*]*(?:The|A|An|In|On|At|It|Its|He|His|She|Her|They|Their|We|Our|I|You|But|And|So|Or|Yet|If|As|When|While|After|Before|Since|Although|Though|Because|This|That|These|Those|There|Then|Meanwhile|However|Still|Both|Some|Many|Most|All|No|Not|For|From|With|By|To|What|Why|How|Who|Last|Now|Earlier|Later|Also|One|Two)\b/;

/** Whether the break would part "example.Com" or "www.Post.org". */
function isInsideAddress(text: string, at: number): boolean {
	if (at === text.length || isSpace(text, at) || isSpace(text, at - 1)) return false;
	const token = /\S*$/.exec(text.slice(Math.max(0, at - REACH), at))![0] + /^\S*/.exec(text.slice(at, at + REACH))![0];
	return /:\/\/|www\.|@|^\w+\.(?:Com|Org|Net|Gov|Edu|Io|Tv|Ru|Uk)\b/i.test(token);
}

/** Whether a question or exclamation in quotes is followed by who said it: “No!” Mr. Putin answered. */
function isSpeechTag(before: string, after: string, isPlain: boolean): boolean {
	return /[”"’'»]$/.test(before) && SPEECH_TAG(after, isPlain).test(after);
}

const SPEECH_TAG = anyScript(
	/^(?:[\p{Lu}][\p{L}.’'-]*\.?,? |the |of |and ){1,5}(?:said|says|say|asked|asks|told|replied|answered|added|wrote|tweeted|shouted|cried|called|exclaimed|wondered|demanded|responded|insisted|yelled|remarked|declared|recalled|joked|warned|argued|continued)\b/u,
);
