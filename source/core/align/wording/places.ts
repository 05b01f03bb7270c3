// Names that news uses for one another: a country, its people, its capital or seat of power standing for its government.
// The countries that make most of the world's news; of others only the shape of the name tells (see aliases.ts).
const PLACES = `
us|usa|united states|america|american|americans|washington|white house|dc|washington dc
uk|united kingdom|britain|british|briton|britons|england|london|downing street|great britain
china|chinese|beijing|people's republic
russia|russian|russians|moscow|kremlin|russian federation
ukraine|ukrainian|ukrainians|kyiv|kiev
germany|german|germans|berlin
france|french|paris|elysee
eu|european union|europe|european|europeans|brussels
japan|japanese|tokyo
india|indian|indians|delhi|new delhi
iran|iranian|iranians|tehran
iraq|iraqi|iraqis|baghdad
israel|israeli|israelis|jerusalem|tel aviv
palestine|palestinian|palestinians|gaza|ramallah
syria|syrian|syrians|damascus
turkey|turkish|turks|ankara|turkiye
saudi arabia|saudi|saudis|riyadh
north korea|north korean|north koreans|pyongyang
south korea|south korean|south koreans|seoul
italy|italian|italians|rome
spain|spanish|madrid
poland|polish|poles|warsaw
canada|canadian|canadians|ottawa
mexico|mexican|mexicans|mexico city
brazil|brazilian|brazilians|brasilia
australia|australian|australians|canberra
pakistan|pakistani|pakistanis|islamabad
afghanistan|afghan|afghans|kabul
egypt|egyptian|egyptians|cairo
libya|libyan|libyans|tripoli
lebanon|lebanese|beirut
taiwan|taiwanese|taipei
vatican|holy see|rome
un|united nations
pentagon|defense department|defence department
`;

const groups = new Map<string, Set<number>>();
for (const [group, line] of PLACES.trim().split('\n').entries())
	for (const name of line.split('|')) groups.set(name, (groups.get(name) ?? new Set()).add(group));

/** Whether two names, as word keys, stand for the same country or government ("Beijing", "China", "Chinese"). */
export function isSamePlace(left: readonly string[], right: readonly string[]): boolean {
	const [l, r] = [groups.get(left.join(' ')), groups.get(right.join(' '))];
	return l !== undefined && r !== undefined && [...l].some((group) => r.has(group));
}
