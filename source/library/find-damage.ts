import type {Library, Totals} from './library.ts';

// A damaged file may have thousands; the first few tell what it is about.
const MOST_LINES = 20;

/** What a check came to: a line about each of the first things that are wrong, and what there is, if that could be counted. */
export type Checked = {readonly damage: readonly string[]; readonly totals: Totals | undefined};

/** Checks a library; tells what is being looked at. */
export async function findDamage(
	library: Pick<Library, 'check'>,
	tell: (what: string) => void = () => {},
): Promise<Checked> {
	const damage: string[] = [];
	let totals: Totals | undefined;
	for await (const report of library.check()) {
		if (report.kind === 'checking') tell(report.what);
		else if (report.kind === 'counted') ({totals} = report);
		else if (damage.length < MOST_LINES) damage.push(report.line);
		else return {damage: [...damage, 'and perhaps more'], totals};
	}
	return {damage, totals};
}
