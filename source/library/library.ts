import type {Source} from '../core/model.ts';

/** Where sources are kept. Asynchronous, since a newsroom's shared store is far away. */
export type Library = {
	/** Every source, in the order lists show them. */
	readonly sources: () => Promise<readonly Source[]>;
};
