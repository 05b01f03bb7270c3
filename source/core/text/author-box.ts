/** Whether a paragraph says what somebody does for a paper: of Jane Quill "Jane Quill is a reporter at the Post", or "Quill is …". */
export function saysWhatAuthorDoes(paragraph: string, name: string): boolean {
	const surname = name.slice(name.lastIndexOf(' ') + 1);
	const called = [name, surname].find((one) => one !== '' && startsWith(paragraph, one));
	return called !== undefined && DOES.test(paragraph.slice(called.length, called.length + MAX_DOES_LENGTH));
}

const startsWith = (text: string, start: string) => text.slice(0, start.length).toLowerCase() === start.toLowerCase();

// The first sentence of the box, at most.
const MAX_DOES_LENGTH = 160;
const DOES =
	/^.{0,3}\s(?:(?:covers|writes|reports|reported)\b|(?:is|was|has|works|joined)\b.*\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|bureau chief|producer|author|freelance|covers|covering|reporting|writes)\b)/s;
