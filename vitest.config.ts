import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// Tests wait for a screen, never for a time; what never comes fails with the screen after 10 s (test/terminal).
		testTimeout: 60_000,
		hookTimeout: 60_000,
		reporters: ['default', './test/summary-reporter.ts'],
	},
});
