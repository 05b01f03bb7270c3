import type {Reporter, TestModule} from 'vitest/node';

/** Closes the run on one plain line, `N passed, N failed`, for continuous integration to count. */
export default class SummaryReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const count = (state: string) => tests.filter((test) => test.result().state === state).length;
		const broken = modules.filter((module) => module.errors().length > 0).length;
		const skipped = count('skipped');
		process.stdout.write(
			`\n${count('passed')} passed, ${count('failed') + broken} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
		);
	}
}
