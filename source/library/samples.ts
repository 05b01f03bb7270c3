import {fileURLToPath} from 'node:url';
import type {Source} from '../core/model.ts';
import {openPaths} from '../ingest/open.ts';

/** The sources of the sample story wirediff ships with. `root` is the folder of the package, as a URL. */
export async function openSamples(root: URL): Promise<readonly Source[]> {
	return (await openPaths([fileURLToPath(new URL('seeds', root))])).sources;
}
