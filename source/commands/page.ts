import {type Page, PLAIN_LOOK} from '../report/page.ts';
import {oneLine} from '../report/quote.ts';
import {isNarrow, measureWith} from '../typeset/columns.ts';
import {COLOUR_LOOK} from './colour-look.ts';
import type {Context} from './command.ts';

type PageContext = Pick<Context, 'widthColumns' | 'isColoured'>;

/**
 * The page to lay out some sources on, or what is told of them. The table of wide characters is loaded only if one of them, or of
 * those that `before` was for, has some: that alone takes longer than all else `wirediff list` does.
 */
export async function pageFor(sources: readonly object[], context: PageContext, before?: Page): Promise<Page> {
	if (before && before.columnsOf !== countUnits) return before;
	const texts = sources.flatMap((source) =>
		Object.values(source).filter((value): value is string => typeof value === 'string'),
	);
	if (texts.every((text) => isNarrow(oneLine(text)))) return narrowPage(context);
	const {default: stringWidth} = await import('string-width');
	return {...narrowPage(context), columnsOf: measureWith(stringWidth)};
}

/** The page for text that holds only characters of one column. */
export function narrowPage({widthColumns, isColoured}: PageContext): Page {
	return {widthColumns, look: isColoured ? COLOUR_LOOK : PLAIN_LOOK, columnsOf: countUnits};
}

const countUnits = ({length}: string) => length;
