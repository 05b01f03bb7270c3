import type {Spot} from '../bookmarks/spot.ts';

/** A line of the info screen: what it is about, and what there is to say; wrapped to the width of the screen. */
export type Fact = {
	readonly label: string;
	readonly text: string;
	/** Where a click on it leads. */
	readonly leadsTo?: {readonly url: string} | {readonly spot: Spot};
};
