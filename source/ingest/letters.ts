/** The letters and digits of a text in lower case: two that differ in nothing else are taken for the same. */
export const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
