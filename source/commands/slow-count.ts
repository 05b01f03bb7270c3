// As often as figures can be read. Who waits no longer than that sees none.
const SHOW_MS = 100;

/** Shows a count that grows, though no more often than it can be read. */
export function slowCount(show: (count: number) => void): (count: number) => void {
	let shown = Date.now();
	return (count) => {
		if (Date.now() - shown < SHOW_MS) return;
		shown = Date.now();
		show(count);
	};
}
