import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Row} from '../screen/row.ts';
import {paint} from './paint.ts';
import type {Theme} from './theme.ts';

/** Rows one below the other, each cut to its width already. */
export function Rows({rows, theme}: {readonly rows: readonly Row[]; readonly theme: Theme}) {
	return (
		<Box flexDirection="column" flexShrink={0}>
			{rows.map((row, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is known by where it is
				<Line key={index} text={paint(row, theme)} />
			))}
		</Box>
	);
}

/** One painted row. Ink measures and cuts ANSI text anew on each render, so a row that did not change is not rendered again. */
const Line = memo(function Line({text}: {readonly text: string}) {
	// An empty Text would have no height.
	return <Text wrap="truncate">{text || ' '}</Text>;
});
