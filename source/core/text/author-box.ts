/** Whether a paragraph says what somebody does for a paper: of Jane Quill "Jane Quill is a reporter at the Post", or "Quill is …". */
export function saysWhatAuthorDoes(paragraph: string, name: string): boolean {
	const surname = name.slice(name.lastIndexOf(' ') + 1);
	const called = [name, surname].find((one) => one !== '' && startsWith(paragraph, one));
	return called !== undefined && DOES.test(paragraph.slice(called.length, called.length + MAX_DOES_LENGTH));
}

/** The same of an author who is known to be one, and may be anything by calling: "Jane Quill is a professor of law." */
export const saysWhatAuthorIs = (paragraph: string, name: string) =>
	saysWhatAuthorDoes(paragraph, name) || (startsWith(paragraph, name) && IS.test(paragraph.slice(name.length)));

// Who wrote for a paper without being of it: an opinion, a study.
const IS =
	/^,? (?:is|was|teaches|runs|leads)\b.{1,120}\b(?:fellow|analyst|researcher|scientist|professor|lecturer|director|economist|historian|critic|lawyer|consultant|teacher|university|institute|author)\b/s;

const startsWith = (text: string, start: string) => text.slice(0, start.length).toLowerCase() === start.toLowerCase();

// The first sentence of the box, at most.
const MAX_DOES_LENGTH = 160;
const DOES =
	/^.{0,3}\s(?:(?:covers|writes|reports|reported)\b|(?:is|was|has|works|joined)\b.*\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|bureau chief|producer|author|freelance|covers|covering|reporting|writes)\b)/s;
