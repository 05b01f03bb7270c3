const DATE_AND_TIME =
	/^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a text is an ISO 8601 date, alone or with a time, on a day the calendar has. */
export function isIsoDate(text: string): boolean {
	const day = DATE_AND_TIME.exec(text)?.[1];
	if (!day) return false;
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
