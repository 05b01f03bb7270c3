import {anyScript} from './any-script.ts';

/** Whether a line is the caption of a picture, by the credit at its end or its place in a series of pictures. */
export function isCredited(line: string): boolean {
	if (
		line.length > MAX_CAPTION_LENGTH ||
		!(MAY_BE_CREDITED.test(line.slice(-MAX_CREDIT_LENGTH)) || /^\[?\d/.test(line))
	)
		return false;
	return FORMS.some((form) => form(line).test(line));
}

// Two sentences on what is seen, and who took it.
const MAX_CAPTION_LENGTH = 400;

// Names and agencies of two.
const MAX_CREDIT_LENGTH = 100;

// Spares most lines the patterns.
const MAY_BE_CREDITED = /[/:：]|[)\]]\.?$|\.{3}|\b[Pp](?:hoto(?:graph)?|icture|HOTO) by /;

const NAME = "[\\p{Lu}][\\p{L}.'’&-]*";
const NAMES = `${NAME}(?: ${NAME}){0,3}`;
// "Arquivo pessoal", "Archivo personal", "Archives personnelles".
const OF_NOBODY = '(?:pessoal|personal|personnelles|privat|divulgação)';
// "Ole Brand", "Mila Stern for The Example Times", "Nils Bo / Nordpix / dpa": words with a capital, and short ones between them.
const CREDIT = `${NAME}(?:(?: ?[/|] ?|,? )(?:${NAME}|${OF_NOBODY}|[\\p{Ll}][\\p{L}]{1,3}(?![\\p{L}]))){0,9}`;
const PICTURE =
	'(?:[Pp]hoto(?:graph)?s?|PHOTO|[Pp]ictures?|[Ii]mages?|[Ii]llustration|[Cc]redits?|[Ff]otos?|[Ff]otografía|[Bb]ild(?:er)?|[Cc]rédits?(?: photo)?|Фото|写真|图片?|사진)';
const BEHIND_SENTENCE = '(?:^|[.!?”"’»] ?)';

const FORMS = [
	// "… on Thursday. Photograph: Ole Brand/Nordpix", "(Photo by Ole Brand)"
	`(?:^|[.!?)\\]”"’»|(\\[] ?|\\s[—–-] )${PICTURE}(?: [Cc]redit| courtesy of)?(?: ?[:：] ?|\\.\\.\\. ?| by )${CREDIT}[)\\]]?\\.?$`,
	// "… on Thursday. (Wire Photo/Mats Berg)", "[Paul Hart/Nordpix]"
	`[(\\[]${NAMES} ?/ ?${NAMES}[)\\]]\\.?$`,
	// "… on Thursday. Ole Brand/Nordpix", "… | Ole Brand/Nordpix", and the same alone
	`${BEHIND_SENTENCE}(?:\\| )?${NAME}(?: ${NAME}){1,3} ?/ ?${NAMES}(?: via ${NAMES})?$`,
	// "… on Thursday. Nils Bo (NPA)"
	`[.!?”"’»] ${NAME}(?: ${NAME}){1,2} \\([\\p{Lu}]{2,5}(?: ${NAME})?\\)$`,
	'\\((?:Archiv(?:bild|foto)?|Symbolbild|[Ff]ile(?: (?:photo|picture))?|[Aa]rchivo|[Aa]rchives?|архив)\\)\\.?$',
	'^\\[\\d+/\\d+\\] ?[\\p{L}]',
	'^\\d+ of \\d+ ?\\|?$',
].map((form) => anyScript(new RegExp(form, 'u')));
