/** Tests for mutation testing: those of the mutated rooms, without tests that build whole sites. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  test: {
    setupFiles: ['test/setup/property-cases.ts'],
    testTimeout: 180_000,
    include: ['test/{archive,dumps,ingest,permanence,text}/**/*.test.ts'],
    exclude: [
      '**/*.{site,browser}.test.ts',
      // They start processes or read the engine's memory.
      '**/*-command.test.ts',
      'test/archive/paper-shapes.test.ts',
    ],
  },
});
