/** A change to one file of a package. */
export type Patch = {
	readonly file: RegExp;
	/** Stands there exactly once. */
	readonly find: string;
	readonly replace: string;
};
