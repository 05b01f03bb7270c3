import type {Exported} from '../core/exported.ts';
import type {ShelfEdit} from '../core/shelf.ts';

/** What a key asks of the world outside, as data: whoever holds the terminal does it, and tells how it went with an event. */
export type Effect =
	/** Put text on the clipboard; `what` names it in the answer: "a citation". */
	| {readonly kind: 'copy'; readonly text: string; readonly what: string}
	/** Write to a file, in the format its ending names; one that is there only where it may be replaced. */
	| {readonly kind: 'export'; readonly what: Exported; readonly file: string; readonly mayReplace: boolean}
	| {readonly kind: 'open-address'; readonly url: string}
	/** Have the text of the open prompt changed in the editor of the person's choice. */
	| {readonly kind: 'edit'; readonly text: string}
	/** Change the stories of the library. */
	| {readonly kind: 'edit-stories'; readonly edit: ShelfEdit}
	/** Draw every row anew, whatever other programs wrote over it. */
	| {readonly kind: 'redraw'}
	/** Give the terminal back to the shell until the program is continued. */
	| {readonly kind: 'suspend'};
