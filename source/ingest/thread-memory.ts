/**
 * What threads that many articles go through may take in memory. Left alone, each lets what is young grow to 134 MB, and what is old
 * to four times what is in use: adding 20,000 articles took 610 MB so, and not less time.
 */
export const THREAD_MEMORY = {
	maxYoungGenerationSizeMb: 12,
	// The longest text of words that are all new takes half of it.
	maxOldGenerationSizeMb: 1024,
} as const;
