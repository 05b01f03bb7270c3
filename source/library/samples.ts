import {fileURLToPath} from 'node:url';
import type {Source} from '../core/model.ts';
import {openPaths} from '../ingest/open.ts';

/** The sample story wirediff ships with. `root` is the folder of the package, as a URL. */
export function openSamples(root: URL): Promise<readonly Source[]> {
	return openPaths([fileURLToPath(new URL('seeds', root))]);
}
