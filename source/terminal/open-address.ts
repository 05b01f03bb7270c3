import {spawn} from 'node:child_process';

/**
 * Starts the browser on an address and tells how that went, in a line or two; http and https only, because other schemes
 * start other programs. `BROWSER` names the browser, else the system is asked to choose.
 */
export function openAddress(address: string, env: NodeJS.ProcessEnv, tell: (message: string) => void): void {
	const url = URL.parse(address);
	if (url?.protocol === 'http:' || url?.protocol === 'https:') startBrowser(url.href, env, tell);
	else tell(`only http and https addresses are opened, not ${address}`);
}

function startBrowser(url: string, env: NodeJS.ProcessEnv, tell: (message: string) => void): void {
	const [command, ...words] = browserCommand(env);
	const browser = spawn(command, [...words, url], {stdio: 'ignore', detached: true, env});
	browser.on('error', () => tell(`cannot start ${command}; set BROWSER to a browser that can be started`));
	browser.on('spawn', () => tell(`opening ${url}`));
	browser.on('exit', (code) => {
		if (code) tell(`${command} could not open ${url} (exit code ${code})`);
	});
	browser.unref();
}

/** The program that opens addresses, and its arguments. `BROWSER` may list several, the best first, each with `%s` for the address. */
function browserCommand({BROWSER}: NodeJS.ProcessEnv): readonly [string, ...string[]] {
	const [command, ...words] =
		BROWSER?.split(':')[0]
			?.split(/\s+/)
			.filter((word) => word && word !== '%s') ?? [];
	if (command) return [command, ...words];
	return [process.platform === 'darwin' ? 'open' : 'xdg-open'];
}
