import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import type {ListPane} from '../screen/frame.ts';
import {paint} from './paint.ts';
import type {Theme} from './theme.ts';

/**
 * A list with its highlighted item. The keys are the command table's, not SelectInput's own: it would miss merged key presses
 * ("jjj"), and its cursor cannot be set from outside but by mounting it anew.
 */
export function List({list, theme}: {readonly list: ListPane; readonly theme: Theme}) {
	const rowsOf = (value: string) => list.items.find(({key}) => key === value)!.rows;
	return (
		<Box width={list.columns} height={list.rows} flexShrink={0}>
			<SelectInput
				// With other items a mounted one would go to the first of them.
				key={[list.selected, ...list.items.map(({key}) => key)].join(' ')}
				isFocused={false}
				initialIndex={list.selected}
				items={list.items.map(({key}) => ({label: key, value: key}))}
				indicatorComponent={({isSelected = false}) => (
					<Text>{isSelected ? paint([list.sign], theme) : ' '.repeat(list.sign.text.length)}</Text>
				)}
				itemComponent={({label}) => (
					<Text wrap="truncate">
						{rowsOf(label)
							.map((row) => paint(row, theme))
							.join('\n')}
					</Text>
				)}
			/>
		</Box>
	);
}
