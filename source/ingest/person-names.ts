import {namesSite, type Site} from './site-name.ts';

/** The names of persons or agencies in the words of a byline: without "By", address, office and date, and without the outlet's own. */
export function personNames(byline: string, site: Site): readonly string[] {
	const line = byline.slice(0, MAX_BYLINE_LENGTH).trim();
	const [, inMail] = /^\S+@\S+\s*\(([^)]+)\)$/.exec(line) ?? [];
	const plain = (inMail ?? line)
		.replaceAll(/<?\(?\b\S+@\S+\.\w+\)?>?|(?:^|\s)@\w+/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replace(BEFORE, '')
		// "From where" in Japanese.
		.replace(/^[^＝]+＝/, '')
		.split(BEHIND)[0]!;
	return plain
		.split(/\s*[,;]\s*/)
		.map((name) =>
			name
				.replace(OFFICE, '')
				.replace(BETWEEN, '')
				.replace(/[\s|/·•]+$/, '')
				.trim(),
		)
		.flatMap(eachPerson)
		.filter((name) => isPerson(name) && !namesSite(name, site) && !isPublisher(name, site));
}

// Twenty authors; what is longer is no byline, and would be slow to look through.
const MAX_BYLINE_LENGTH = 600;

const BEFORE =
	/^(?:(?:(?:written|posted|published|reported|story|text|words|analysis|opinion) by|by|von|par|por|di|door|av|af|от|автор|текст|text)[\s:]+|(?:作者|記者|记者|文)[\s:：／]+|dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)\s+|de (?:notre|nos) (?:envoyée?s?|correspondante?s?)(?: spécia(?:le?s?|ux))?[\s,]+|von unsere[mr] \p{L}+\s+)/iu;

// What bylines go on with: a date, the name of the paper, an office, whose reports were used.
const BEHIND =
	/\s+[|•·–—/]\s+|,?\s*(?<!\p{L})\d|\s+(?:on|published|updated|posted)(?:[\s:]|$)|\s+in\s+\p{L}|\s+(?:and|with)\s+(?:news\s+)?agencies\b|,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[,(]\s*(?:senior|staff|chief|special|contributing|managing|executive|political)\b/iu;

const OFFICE =
	/(?:기자|記者|记者|특파원)$|\s+(?:(?:senior|staff|chief|special|contributing|deputy|associate|executive|managing|political|national|foreign)\s+)+(?:\p{L}+\s+){0,2}(?:correspondent|reporter|writer|editor|contributor|columnist|producer)$/iu;

// What a list of three has left before its last.
const BETWEEN = /^(?:and|und|et|y|e)\s+/i;

/** "Ada Moss and Tom Hale" as two, where both are given in full: "Moss and Hale" may be an office. */
function eachPerson(names: string): readonly string[] {
	const each = names.split(/\s+(?:and|und|et|y|e|и|та|&)\s+/i);
	return each.every((name) => IN_FULL.test(name) && !OFFICES.test(name)) ? each : [names];
}

const IN_FULL = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}.'’-]*$/u;
const OFFICES = /\b(?:staff|news|agency|agencies|desk|team|editors|of|for)\b/i;

// A name has a letter, and programs that build sites sign with their own.
const isPerson = (name: string) =>
	/\p{L}/u.test(name) &&
	!ROLE.test(name) &&
	!/^https?:|^(?:admin|administrator|webmaster|root|null|undefined|none|unknown|staff)$/i.test(name);

// What stands behind a name and a comma: "climate reporter", "Senior Writer".
const ROLE =
	/^(?:\p{L}+ ){0,3}(?:reporter|correspondent|editor|writer|journalist|columnist|producer|presenter|contributor)$/iu;

/** "Ediciones El País", "Guardian staff" for a paper's own. */
function isPublisher(name: string, {outlet}: Site): boolean {
	const own = outlet?.toLowerCase().replace(/^the /, '');
	return (
		own !== undefined && own.length > 3 && name.toLowerCase().includes(own) && name.split(' ').length <= MAX_OWN_WORDS
	);
}

const MAX_OWN_WORDS = 4;
