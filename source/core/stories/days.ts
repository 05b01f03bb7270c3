/** Days since 1970-01-01, the first and the last of them included. */
export type Days = {readonly from: number; readonly to: number};

/** The days that are at most so many away from one; `undefined`, all of them, where that is not known. */
export function daysAround(day: number | undefined, most: number): Days | undefined {
	return day === undefined ? undefined : {from: day - most, to: day + most};
}

/** Whether an article may be of these days; one without a date may be of any. */
export function mayBeOf(days: Days | undefined, day: number | undefined): boolean {
	return days === undefined || day === undefined || (days.from <= day && day <= days.to);
}
