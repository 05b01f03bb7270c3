import robotsParser from 'robots-parser';

// The module is the function, which its types do not tell.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** What a site asks of programs, in its robots.txt. */
export type Robots = {
	/** Whether it keeps them away from an address of its own. */
	readonly isKeptOut: (address: string) => boolean;
	readonly crawlDelayMs: number;
};

/** Of a site that has no robots.txt. */
export const NO_RULES: Robots = {isKeptOut: () => false, crawlDelayMs: 0};

// The name that a robots.txt addresses this program by.
const OWN_NAME = 'wirediff';

/** How much of a robots.txt must be looked at (RFC 9309, 2.5). What comes after that is not. */
export const ROBOTS_BYTES = 500 * 1024;

/** The rules in a robots.txt that was found at an address. */
export function readRobots(address: string, bytes: Uint8Array): Robots {
	const text = new TextDecoder().decode(bytes);
	const rules = parse(address, withOneNameForOthers(text));
	const delay = rules.getCrawlDelay(OWN_NAME) ?? 0;
	return {
		isKeptOut: (asked) => rules.isAllowed(asked, OWN_NAME) === false,
		crawlDelayMs: delay > 0 ? delay * 1000 : 0,
	};
}

/**
 * The same text with one name for all programs but this one. The parser keeps the rules of every name: a list of ten
 * thousand names above ten thousand rules would be a hundred million of them.
 */
function withOneNameForOthers(text: string): string {
	let named = new Set<string>();
	return text
		.split(/\r\n|[\r\n]/)
		.flatMap((line) => {
			const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^\s#/]*)/.exec(line) ?? [];
			if (field.toLowerCase() !== 'user-agent') {
				if (field !== '') named = new Set();
				return [line];
			}
			const name = [OWN_NAME, '*'].find((ours) => ours === value.toLowerCase()) ?? 'others';
			if (named.has(name)) return [];
			named.add(name);
			return [`user-agent: ${name}`];
		})
		.join('\n');
}
