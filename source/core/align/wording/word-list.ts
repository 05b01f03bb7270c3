/** The words of a list that are parted by white space, to be looked up: several times as fast as an expression that names them all. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
