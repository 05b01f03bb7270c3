/** A line of the info screen: what it is about, and what there is to say; wrapped to the width of the screen. */
export type Fact = {readonly label: string; readonly text: string};
