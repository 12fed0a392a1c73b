import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compiledModules } from './test/setup/compiled-modules.ts';
import { FileOrder } from './test/setup/file-order.ts';
import { findMemoryFolder } from './test/setup/memory-folder.ts';

/** Tests of what was built, and in a browser; everything else needs no site. */
const builtSite = ['test/**/*.site.test.{ts,tsx}', 'test/**/*.browser.test.{ts,tsx}'];

/**
 * `--mode quick` leaves these out: they start processes, wait for servers that are silent, make whole sites or large archives,
 * or try many thousand cases.
 */
const slow = [
  'test/build/**',
  'test/citation/{citation-formats,real-archive}.test.ts',
  'test/commands/**',
  'test/content/living-archive.test.ts',
  'test/content/refusals.test.ts',
  'test/crash/**',
  'test/docs/commands.test.ts',
  'test/dumps/{bombs,*.property}.test.ts',
  'test/editions/**',
  'test/exports/excerpts.test.ts',
  'test/facts/{arxiv-client,facts-command}.test.ts',
  'test/feeds/{feed-archive,feed-formats}.test.ts',
  'test/fuzz/**',
  'test/ingest/ingest-command.test.ts',
  'test/lists/large-archive.test.ts',
  'test/migrate/**',
  'test/network/web-client.test.ts',
  'test/package/**',
  'test/permanence/{*-command,published-list}.test.ts',
  'test/related/build-related.test.ts',
  'test/search/{is-same-index,pagefind-process,search-index,update-index}.test.ts',
  'test/send/**',
  'test/serve/**',
  'test/site/**',
  'test/sitemap/**',
  'test/starter/**',
  'test/text/{hostile,properties}.test.ts',
  'test/words/{fold-name,vocabulary}.test.ts',
];

// Tests take it from `os.tmpdir()`, and so do the programs that they start.
const memory = findMemoryFolder();
if (memory !== undefined) process.env.TMPDIR ??= memory;

/**
 * V8 optimises code only where it runs long: most code of a test runs once or twice, and optimising it took a fifth of the
 * tests' processor time. Node 20 alone, whose V8 has this option. The processes that tests start take it from their environment.
 */
const isNode20 = process.versions.node.startsWith('20.');
const briefCode = fileURLToPath(new URL('test/setup/brief-code.cjs', import.meta.url));
if (isNode20)
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(briefCode)}`;

export default defineConfig(({ mode }) => ({
  plugins: [compiledModules()],
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  test: {
    // Bundles of the program and its compiled modules are run as they are.
    server: { deps: { external: [/\/\.cache\/(?:programs|modules)\//] } },
    setupFiles: ['test/setup/property-cases.ts', 'test/setup/usual-state.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // As many as cores. What files of browsers and killed processes wait, vitest's own process takes; each worker more reads
    // all modules once more.
    maxWorkers: availableParallelism(),
    // Workers live long, and what tests make is soon garbage: a young generation that is collected less often takes a sixth off
    // their processor time, and to compile no function again that was not called for some collections, about a twelfth.
    execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=64', '--no-flush-bytecode'],
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: mode === 'quick' ? [...builtSite, ...slow] : [],
    // Most of a test file's time went into reading the same modules anew. Files share no state but modules, and one browser
    // (test/browser/shared-browser.ts).
    isolate: false,
    sequence: { sequencer: FileOrder },
  },
}));
