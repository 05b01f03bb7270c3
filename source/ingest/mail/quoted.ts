/**
 * A plain mail in which what it quotes to send it on is no quotation: the mail behind "Forwarded message" and all such lines,
 * and the one that is answered, where that is more than the answer. `isFlowed`: a space at
 * its end means that a line goes on (RFC 3676).
 */
export function unquoted(text: string, isFlowed: boolean): string {
	const lines = text.split('\n');
	const mark = lines.findIndex(
		(line, index) => (SENT_ON.test(line) || ANSWERED.test(line)) && isQuoted(nextAfter(lines, index)),
	);
	if (mark < 0) return text;
	const [before, behind] = [lines.slice(0, mark + 1), lines.slice(mark + 1)];
	const isAnswer = !SENT_ON.test(lines[mark]!);
	if (isAnswer && lengthOf(before) > lengthOf(behind.filter(isQuoted))) return text;
	// The parser has joined flowed lines, with the mark of the second between them.
	const plain = behind.map((line) =>
		isFlowed && isQuoted(line) ? line.replaceAll(/(?<=^|\s)> ?/g, '') : line.replace(/^> ?/, ''),
	);
	return [...before, '', ...plain].join('\n');
}

const isQuoted = (line: string | undefined) => line?.startsWith('>') ?? false;

const nextAfter = (lines: readonly string[], index: number) =>
	lines.slice(index + 1, index + 4).find((line) => line.trim() !== '');

const lengthOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0);

/** What programs set above a mail that is sent on. */
export const SENT_ON =
	/^(?:-{2,}\s*|>\s*)?(?:forwarded message|original message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|début du message transféré|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht)\b/i;

/** What they set above one that is answered, with its sender in front of the verb: "On 12 March 2024, Ada Moss wrote:". */
export const ANSWERED =
	/^(?:on|am|le|el|il|op)\s.{5,120}?[,\s]\s*(?:(?:wrote|a écrit|escribió|ha scritto)|schrieb|schreef).{0,80}:\s*$/i;
