/**
 * The source of a class of characters that are one column wide each, whatever stands beside them: Latin letters, punctuation,
 * arrows, mathematical signs, boxes, blocks, and the few dingbats on the screens.
 */
export const SIMPLE =
	'[\\x20-\\x7e\\xa1-\\xac\\xae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u2190-\\u21ff\\u2200-\\u22ff\\u2500-\\u25fc\\u2713\\u275d\\u276f]';
