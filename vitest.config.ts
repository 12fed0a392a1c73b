import { defineConfig } from 'vitest/config';

/** Tests of what was built; everything else needs no site. */
const builtSite = ['test/**/*.site.test.{ts,tsx}', 'test/**/*.browser.test.{ts,tsx}'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  test: {
    // Eleventy imports page types itself, past vitest: Node must be able to read TypeScript.
    execArgv: ['--import', 'tsx'],
    setupFiles: ['test/setup/property-cases.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // One core less is the usual; on machines of two that would be one after the other.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: builtSite,
          // Most of a test file's time went into reading the same modules anew. Tests share no state but theirs.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: builtSite,
          globalSetup: ['test/site/build-frozen-site.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
