import type {Row} from '../row.ts';

/** A line of the info screen: what it is about, and what there is to say, as a text that wraps or as a row. */
export type Fact = {readonly label: string; readonly text: string} | {readonly label: string; readonly row: Row};
