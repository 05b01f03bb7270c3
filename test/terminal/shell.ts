import {BUILT_PROGRAM} from './terminal.ts';

// The traps keep the shell alive through a signal to everything in the terminal; the program gets the signal as usual.
const SCRIPT = `
	trap : INT TERM HUP USR2
	before=$(stty -g)
	"$@"
	code=$?
	if [ "$before" = "$(stty -g)" ]; then echo 'line settings as before'; else stty -a; fi
	echo "exit code $code"`;

/**
 * A command that runs another under a plain shell, as a user's terminal does, and then prints `exit code N`, and before
 * that `line settings as before` where the program has left the terminal's line settings (raw mode, echo) as they were.
 */
export function underShell(command: readonly string[] = BUILT_PROGRAM): readonly string[] {
	return ['sh', '-c', SCRIPT, 'sh', ...command];
}

const STOPPING_SCRIPT = `
	set -m
	before=$(stty -g)
	"$@"
	if [ "$before" = "$(stty -g)" ]; then echo 'stopped, line settings as before'; else stty -a; fi
	read answer
	fg > /dev/null
	echo "exit code $?"`;

/** A command that runs another under a shell with job control: when that stops itself, says so, and continues it after Enter. */
export function underJobControl(command: readonly string[] = BUILT_PROGRAM): readonly string[] {
	return ['sh', '-c', STOPPING_SCRIPT, 'sh', ...command];
}
