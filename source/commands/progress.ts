import type {Web} from '../ingest/web.ts';
import type {Context} from './command.ts';

/** A line that shows how far a command is and what is being fetched meanwhile; empty texts take them away. */
export type Progress = {
	readonly tellCount: (line: string) => void;
	/** The web of the command, which tells here what it fetches. */
	readonly web: Web;
};

export function openProgress({web, showProgress}: Pick<Context, 'web' | 'showProgress'>): Progress {
	let count = '';
	let fetching = '';
	const show = () => showProgress?.([count, fetching].filter(Boolean).join('   '));
	const tellCount = (line: string) => {
		count = line;
		show();
	};
	const tell = (line: string) => {
		fetching = line;
		show();
	};
	return {tellCount, web: {...web, tell}};
}
