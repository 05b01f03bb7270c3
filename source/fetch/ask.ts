import {type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp} from 'node:http';
import {request as requestHttps} from 'node:https';
import type {LookupFunction} from 'node:net';
import {readableFault} from './faults.ts';
import type {Limits} from './limits.ts';
import {type Patience, startPatience} from './patience.ts';
import type {SpecialKind} from './public-address.ts';
import {type Appetite, PACKINGS, readBody, tooLong} from './read-body.ts';
import {type Resolve, resolvePublic} from './resolve.ts';

/** What a site answered; the body of an answer that is none to the question (a redirect, a failure) is left unread. */
export type Answer = {readonly status: number; readonly headers: IncomingHttpHeaders; readonly bytes: Uint8Array};

/** How the network is used. */
export type Network = {
	readonly limits: Limits;
	readonly resolve: Resolve;
	/** Numbers it has words for are not connected to. */
	readonly specialKind: SpecialKind;
};

/** What is asked of a site. */
export type Question = {
	readonly headers: Readonly<Record<string, string>>;
	/** How much is wanted of an answer of some media type. */
	readonly appetiteFor: (contentType: string | undefined) => Appetite;
};

/** Asks for an address once. Throws a `FetchError` for what went wrong. */
export async function ask(url: URL, question: Question, network: Network): Promise<Answer> {
	using patience = startPatience(url.href, network.limits);
	try {
		const answer = await send(url, question, network, patience);
		const {statusCode: status = 0, headers} = answer;
		return {status, headers, bytes: await bodyOf(answer, url.href, question, patience)};
	} catch (error) {
		// What ends for want of patience ends with all kinds of errors.
		throw patience.signal.aborted ? patience.signal.reason : readableFault(error, url.href);
	}
}

async function send(url: URL, question: Question, network: Network, patience: Patience): Promise<IncomingMessage> {
	const found = resolvePublic(url, network.resolve, network.specialKind);
	const addresses = await orAborted(found, patience.signal);
	// Connects to what was checked, instead of asking for the name again.
	const lookup: LookupFunction = (_hostname, {all}, done) => {
		const [first] = addresses;
		if (all) done(null, [...addresses]);
		else done(null, first?.address ?? '', first?.family);
	};
	const start = url.protocol === 'https:' ? requestHttps : requestHttp;
	const request = start(url, {
		// A connection of its own, closed afterwards: none that was opened for another question is used.
		agent: false,
		lookup,
		signal: patience.signal,
		headers: {'accept-encoding': Object.keys(PACKINGS).join(', '), ...question.headers},
	});
	return answerTo(request, patience);
}

function answerTo(request: ClientRequest, patience: Patience): Promise<IncomingMessage> {
	const {promise, resolve, reject} = Promise.withResolvers<IncomingMessage>();
	const connected = request.protocol === 'https:' ? 'secureConnect' : 'connect';
	request.once('socket', (socket) => socket.once(connected, () => patience.waitFor('headersMs')));
	request.once('response', resolve);
	request.on('error', reject);
	request.end();
	return promise;
}

async function bodyOf(
	answer: IncomingMessage,
	address: string,
	{appetiteFor}: Question,
	patience: Patience,
): Promise<Uint8Array> {
	if (!isSuccess({status: answer.statusCode ?? 0})) {
		answer.destroy();
		return new Uint8Array();
	}
	const appetite = appetiteFor(answer.headers['content-type']);
	if (!appetite.isCut && Number(answer.headers['content-length'] ?? 0) > appetite.maxBytes) {
		answer.destroy();
		throw tooLong(address, appetite);
	}
	patience.waitFor('idleMs');
	return readBody(answer, address, appetite, () => patience.waitFor('idleMs'));
}

/** Whether an answer is what was asked for. */
export const isSuccess = ({status}: Pick<Answer, 'status'>) => status >= 200 && status < 300;

/** A promise, unless the signal comes first: looking up a name cannot be ended. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	const {promise: aborted, reject} = Promise.withResolvers<never>();
	signal.addEventListener('abort', () => reject(signal.reason), {once: true});
	return Promise.race([promise, aborted]);
}
