/** Mutation testing of one room by the tests of that room: `ROOM=text npx stryker run test/mutation/stryker.config.mjs`. */
const room = process.env.ROOM;
if (!room) throw new Error('Name the room whose code is to be changed, as in ROOM=text.');

/** One mutant in how many is tried; rooms not named are small enough to try all. */
const sampled = { archive: 2, dumps: 6, ingest: 6, text: 6 };

export default {
  room,
  testRunner: 'room',
  plugins: ['./test/mutation/room-runner.mjs', './test/mutation/sample.mjs'],
  checkers: ['sample'],
  sample: {
    oneIn: Number(process.env.ONE_IN ?? sampled[room] ?? 1),
    offset: Number(process.env.OFFSET ?? 0),
    retry: process.env.RETRY,
  },
  mutate: [`src/${room}/**/*.ts`],
  // Tests of exact wording would make every better sentence a change in two places.
  mutator: { excludedMutations: ['StringLiteral'] },
  // Code that runs once when a module is read can't be changed between tests.
  ignoreStatic: true,
  // It would write into the scripts of captured pages, which are test data.
  disableTypeChecks: false,
  tsconfigFile: 'none',
  warnings: { unknownOptions: false },
  concurrency: 1,
  timeoutMS: 60_000,
  ignorePatterns: ['_site*', '.cache', 'docs', 'shots'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `.cache/mutation-${room}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
