import type {Span} from '../../core/model.ts';

// Two words or more between quotation marks that open and close; a quoted single word is rarely what somebody said.
const QUOTATION = /[“„«"]\s?[^\s“”„«»"]+\s[^“”„«»"]*[”“»"]/u;

/** Whether a stretch of text holds somebody's words in quotation marks. */
export function holdsQuotation(text: string, {start, end}: Span): boolean {
	return QUOTATION.test(text.slice(start, end));
}
