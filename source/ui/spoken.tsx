import {Text} from 'ink';
import {spokenLines} from '../screen/spoken/spoken-lines.ts';
import type {State} from '../screen/state.ts';

/** The screen as lines of plain text, one under the other. */
export function Spoken({state}: {readonly state: State}) {
	return <Text>{spokenLines(state).join('\n')}</Text>;
}
