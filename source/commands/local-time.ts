/** A moment in the time of wherever the program runs, to the minute: `2024-05-03 08:30`. */
export function localTime(moment: number | string): string {
	const date = new Date(moment);
	const two = (value: number) => String(value).padStart(2, '0');
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
