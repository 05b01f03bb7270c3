import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {makeSource} from '../source/core/text/source.ts';
import {libraryPath} from '../source/home/paths.ts';
import {openSqliteLibrary} from '../source/library/sqlite/open-sqlite-library.ts';
import {ALONE, FERRY, FERRY_INQUIRY, STRIKE} from '../test/core/stories/articles.ts';

const OUTLETS = ['Coast Agency', 'The Daily', 'Island News', 'Harbour Radio'];

/** A library of a few made-up articles, and the environment a program finds it by. */
export async function makeShotLibrary(): Promise<{readonly XDG_DATA_HOME: string}> {
	const env = {XDG_DATA_HOME: await mkdtemp(join(tmpdir(), 'wirediff-shots-'))};
	const library = openSqliteLibrary(libraryPath(env)!);
	const articles = [...FERRY, ...STRIKE, FERRY_INQUIRY, ALONE];
	await library.add(
		articles.map((article, at) => ({
			source: makeSource({...article, title: article.title, outlet: OUTLETS[at % OUTLETS.length]}),
		})),
	);
	library.close();
	return env;
}
