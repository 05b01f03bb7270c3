/** The archives of newspapers whose exports are known, and how they set them. */
export type ExportLayout = 'lexis' | 'nexis' | 'factiva fields' | 'factiva';

/**
 * Which archive's export a text is, by the lines that it sets around each article; the beginning of the text will do.
 * `undefined` for all other texts.
 */
export function exportLayout(text: string): ExportLayout | undefined {
	return LAYOUTS.find(([, signs]) => signs.every((sign) => sign.test(text)))?.[0];
}

/** The line above each article of LexisNexis: "12 of 100 DOCUMENTS". */
export const LEXIS_COUNT = /^[ \t]*(?:\d+ of \d+ DOCUMENTS|Dokument \d+ von \d+|Document \d+ de \d+)[ \t]*$/m;

/** The line below each article of Nexis Uni. */
export const NEXIS_END = /^[ \t]*End of Document[ \t]*$/im;

/** The line below each article of Factiva, with the number of the document: "Document HARBPO0020240312ek3c0000a". */
export const FACTIVA_END =
	/^[ \t]*(?:AN\s+)?(?:Document|Dokument|Documento|Documentnummer) [A-Z][A-Z0-9]{3,20}\d{8}\w{4,20}[ \t]*$/m;

/** How many words an article has, as Factiva tells below its headline. */
export const FACTIVA_WORDS =
	/^[ \t]*\d[\d,.\u00A0 ]{0,8}[ \t](?:words|Wörter|mots|palabras|parole|palavras|woorden|ord)[ \t]*$/m;

const LAYOUTS: readonly (readonly [ExportLayout, readonly RegExp[]])[] = [
	// The bytes of a letter with an accent may not be decoded yet.
	['lexis', [LEXIS_COUNT, /^(?:LENGTH|L[^N]{1,2}NGE|LONGUEUR): /m]],
	['nexis', [/^Length:\s+[\d,.]+\s+words\s*$/m, /^Body\s*$/m]],
	['factiva fields', [/^HD(?:[ \t]*$| ?\t| {2})/m, /^WC(?:[ \t]*$| ?\t| {2})/m, /^PD(?:[ \t]*$| ?\t| {2})/m]],
	['factiva', [FACTIVA_WORDS, FACTIVA_END]],
];
