import {wordList} from './word-list.ts';

/** What news says in pairs of opposites: the words of one pole, and those of the other. */
const AXES = [
	[
		`rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump jumps jumped soar soars
		soared surge surges surged gain gains gained grow grows grew grown growing`,
		`fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined drop drops dropped plunge
		plunges plunged tumble tumbles tumbled slump slumps slumped sank slid shrink shrinks shrank shrunk`,
	],
	['win wins won winning', 'lose loses lost losing'],
	[
		`approve approves approved accept accepts accepted uphold upholds upheld back backs backed endorse endorses endorsed support
		supports supported`,
		'reject rejects rejected oppose opposes opposed overturn overturns overturned veto vetoes vetoed quash quashed',
	],
	['guilty convicted', 'innocent acquitted cleared exonerated'],
	['freed released', 'arrested detained jailed imprisoned'],
	['open opens opened reopen reopens reopened', 'close closes closed shut shuts'],
	[
		'start starts started begin begins began launch launched resume resumes resumed',
		'stop stops stopped end ends ended halt halts halted suspend suspends suspended cancel cancels cancelled canceled',
	],
	['strengthen strengthens strengthened', 'weaken weakens weakened'],
	['alive', 'dead'],
	['before', 'after'],
	['for', 'against'],
].map((poles) => poles.map(wordList));

/** Prefixes that turn an adjective round, each with the endings by which its adjectives are known from other words ("inside", "import"). */
const PREFIXES = [
	/^un(?=\p{L}{4,}$)(?!cover|load|lock|veil|dress)/u,
	/^(?:in|im|il|ir)(?=\p{L}+(?:al|ble|ent|ant|ive|ate|ect|ure|ary|ular|cere|able|eligible)$)(?!valuable|different)/u,
	/^dis(?=(?:agree|approv|appear|armed|connect|honest|loyal|qualif|satisf|trust|prov|allow|similar))/u,
];

/** For each word of the table its axis and pole. */
const POLES: ReadonlyMap<string, {readonly axis: number; readonly pole: number}> = new Map(
	AXES.flatMap((poles, axis) =>
		poles.flatMap((words, pole) => [...words].map((word) => [word, {axis, pole}] as const)),
	),
);

/** Whether two words, in lower case, are opposites: "rose" and "fell", "legal" and "illegal". English only. */
export function areOpposites(left: string, right: string): boolean {
	const [l, r] = [POLES.get(left), POLES.get(right)];
	if (l && r && l.axis === r.axis) return l.pole !== r.pole;
	const [plain, turned] = left.length < right.length ? [left, right] : [right, left];
	return turned.endsWith(plain) && PREFIXES.some((prefix) => turned.replace(prefix, '') === plain && turned !== plain);
}
