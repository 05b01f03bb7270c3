import {FetchError, type Passing} from './fetch-error.ts';

/** What Node calls a fault, in words, and what is to be thought of it. */
type Fault = {readonly what: string} & Pick<Passing, 'isPassing' | 'isUnreached'>;

const FAULTS: Readonly<Record<string, Fault>> = {
	ENOTFOUND: {what: 'there is no such host', isUnreached: true},
	EAI_AGAIN: {what: 'its host cannot be looked up; is there a network?', isPassing: true, isUnreached: true},
	ECONNREFUSED: {what: 'its host refuses connections', isPassing: true, isUnreached: true},
	ECONNRESET: {what: 'the connection broke off before all had come', isPassing: true},
	EPIPE: {what: 'the connection broke off before all had come', isPassing: true},
	ETIMEDOUT: {what: 'its host does not answer', isPassing: true, isUnreached: true},
	EHOSTUNREACH: {what: 'its host cannot be reached', isPassing: true, isUnreached: true},
	ENETUNREACH: {what: 'its host cannot be reached; is there a network?', isPassing: true, isUnreached: true},
};

/** An error of the network, of HTTP or of a certificate as a line a user understands; any other error as it is. */
export function readableFault(error: unknown, address: string): unknown {
	if (!(error instanceof Error) || error instanceof FetchError || !('code' in error)) return error;
	// Of a host with several numbers, Node tells how it went with each.
	const first = error instanceof AggregateError ? error.errors[0] : undefined;
	const {what, ...passing} = FAULTS[String(error.code)] ?? otherFault(String(error.code), first ?? error);
	return new FetchError(address, what, passing);
}

function otherFault(code: string, {message}: Error): Fault {
	if (code.startsWith('HPE_')) return {what: `does not answer as HTTP has it (${message})`};
	if (/^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.test(code))
		return {what: `cannot be reached securely (${message.split(/[;\n]/, 1)[0]})`};
	// Of zlib, and of Brotli, whose codes begin with nothing of its own.
	if (/^(?:Z_|ERR__ERROR|ERR_BROTLI)/.test(code)) return {what: `cannot be unpacked (${message})`};
	return {what: `cannot be fetched (${message})`};
}
