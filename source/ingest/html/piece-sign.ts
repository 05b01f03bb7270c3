import {shapeOf} from '../../core/text/shape.ts';
import {type Sign, signOf} from '../../core/text/signs.ts';
import type {Piece} from '../pieces.ts';

/** What a piece is a sign of, told as that of a paragraph which stands by itself. */
export const pieceSign = ({text}: Piece): Sign | undefined =>
	signOf(shapeOf(text, {start: 0, end: text.length, indent: 0, afterGap: true}));
