// Words that hold a sentence together and say nothing of what it is about: on their own they find nothing and are never marked.
// Negations and modals are among them, which a comparison of wordings must not overlook: it has a list of its own.
const FUNCTION_WORDS = new Set(
	`a about above after again against all also although am amid among an and any are as at be because been before being below
	between both but by can could did do does doing down during each either few for from further had has have having he her here
	hers him his how however i if in into is it its itself just may me might more most must my neither no nor not of off on once
	only onto or other our out over own per same shall she should so some such than that the their them then there these they
	this those though through to too toward towards under until up upon us very via was we were what when where whether which
	while who whom whose why will with within without would you your`.split(/\s+/),
);

/** Whether a folded word is an English function word. */
export function isFunctionWord(form: string): boolean {
	return FUNCTION_WORDS.has(form);
}
