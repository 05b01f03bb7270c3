import {type Answer, ask, type Network, type Question} from './ask.ts';
import {FetchError} from './fetch-error.ts';
import {askAgain} from './retry.ts';
import type {TakeTurn, Wait} from './turns.ts';
import {parseAddress} from './web-address.ts';

/** An answer, and the address that gave it in the end. */
export type Visited = {readonly url: URL; readonly answer: Answer};

/** Looks at an address before it is asked: throws for one that is not to be, and tells how long its host is left alone afterwards. */
export type Enter = (url: URL) => Promise<number>;

/** Asks for an address and for those it leads to, each in its host's turn. */
export type Visit = (start: URL, question: Question, enter: Enter) => Promise<Visited>;

/** A way to visit addresses over a network, in turns. */
export function openVisits(network: Network, takeTurn: TakeTurn, wait: Wait): Visit {
	const {limits} = network;

	async function askInTurn(url: URL, question: Question, pauseMs: number): Promise<Answer> {
		const turn = await takeTurn(url.hostname);
		let pauseAfterMs = pauseMs;
		try {
			const answer = await askAgain(url.href, limits, wait, () => ask(url, question, network));
			// Where it leads is part of the same question.
			if (isRedirect(answer)) pauseAfterMs = 0;
			return answer;
		} finally {
			turn.giveBack(pauseAfterMs);
		}
	}

	return async (start, question, enter) => {
		let url = start;
		for (let redirects = 0; redirects <= limits.maxRedirects; redirects++) {
			const answer = await askInTurn(url, question, await enter(url));
			if (!isRedirect(answer)) return {url, answer};
			url = parseAddress(answer.headers.location ?? '', url);
		}
		throw new FetchError(start.href, `leads on more than ${limits.maxRedirects} times, last to ${url.href}`);
	};
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const isRedirect = ({status, headers}: Answer) => REDIRECTS.has(status) && headers.location !== undefined;
