import type {Command} from './command.ts';
import {compareCommands} from './compare/compare-commands.ts';
import {matrixCommands} from './matrix/matrix-commands.ts';
import {othersCommands} from './others/others-commands.ts';
import {readerCommands} from './reader/reader-commands.ts';
import {searchCommands} from './search/search-commands.ts';
import {sharedCommands} from './shared-commands.ts';
import {libraryCommands} from './source-list/library-commands.ts';
import {storyEditCommands} from './stories/edit-commands.ts';
import {storiesCommands} from './stories/stories-commands.ts';

/** Every command but those of the help screen itself, in the order help lists them. A key means one thing on one screen. */
export const commands: readonly Command[] = [
	...storiesCommands,
	...libraryCommands,
	...storyEditCommands,
	...readerCommands,
	...othersCommands,
	...compareCommands,
	...searchCommands,
	...matrixCommands,
	...sharedCommands,
];
