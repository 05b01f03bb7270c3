import {wordList} from './word-list.ts';

// Speakers that news gives by what they are, each line one kind of people. "Officials" and "authorities" are left out: they may be any
// of several.
const ROLES = [
	'police officer officers deputy deputies detective detectives sheriff',
	'prosecutor prosecutors',
	'witness witnesses bystander bystanders neighbor neighbors neighbour neighbours resident residents survivor survivors',
	'relative relatives family parents mother father wife husband widow brother sister son daughter',
	'lawyer lawyers attorney attorneys',
	'doctor doctors nurse nurses',
	'scientist scientists researcher researchers expert experts analyst analysts economist economists',
	'critic critics opponent opponents',
	'rebel rebels militant militants insurgent insurgents',
	'activist activists campaigner campaigners',
	'employee employees worker workers union unions',
].map(wordList);

/** What kind of people a speaker is, by a word in lower case; `undefined` where it is none of those known. */
export const roleOf = (word: string): number | undefined => {
	const role = ROLES.findIndex((words) => words.has(word));
	return role < 0 ? undefined : role;
};
