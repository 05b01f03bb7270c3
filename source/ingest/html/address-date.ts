/** The day that an address holds: `/2024/03/12/`, `/2024/mar/12/`, `-20240312.html`. As ISO 8601. */
export function addressDate(url: string | undefined): string | undefined {
	if (url === undefined) return undefined;
	const {pathname} = new URL(url);
	const [, year, month = '', day] = PARTED.exec(pathname) ?? TOGETHER.exec(pathname) ?? [];
	if (year === undefined) return undefined;
	const number = MONTHS.indexOf(month.toLowerCase()) + 1 || Number(month);
	const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
	const isDay = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
	return isDay ? date.toISOString().slice(0, 10) : undefined;
}

// The year of the first page of the web on; some put the section between year and month.
const PARTED = /\/((?:199|20\d)\d)(?:\/[a-z_-]+)??[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?!\d)/i;
const TOGETHER = /(?<!\d)((?:199|20\d)\d)([01]\d)([0-3]\d)(?!\d)/;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
