/** Replacement of vitest's `describe`, `it` and `expect` for mutation tests: registers tests, which run in this process. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vitestExpect from '@vitest/expect';

const { chai } = vitestExpect;
chai.use(vitestExpect.JestExtend);
chai.use(vitestExpect.JestChaiExpect);
chai.use(vitestExpect.JestAsymmetricMatchers);
let folder = '.';
chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchFileSnapshot', function (file) {
    chai.assert.equal(this._obj, readFileSync(join(folder, file), 'utf8'));
  });
  // Read by vitest alone; a change that nothing but such a snapshot would show counts as not found.
  Assertion.addMethod('toMatchSnapshot', () => {});
});

function expect(value, message) {
  return chai.expect(value, message);
}
Object.assign(expect, chai.expect, globalThis[vitestExpect.ASYMMETRIC_MATCHERS_OBJECT]);

const kindsOfHooks = ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'];

const newSuite = (name, parent) => ({
  name,
  parent,
  hooks: Object.fromEntries(kindsOfHooks.map((kind) => [kind, []])),
});

/** Adds `.each`: one registration for each case, whose name stays as it is written. */
function withEach(register) {
  register.each = (cases) => (name, run) => {
    for (const given of cases) register(name, () => (Array.isArray(given) ? run(...given) : run(given)));
  };
  return register;
}

/**
 * What stands in for the module `vitest` in test files, and `read`, which gives the tests that a file registers. The first
 * of them is the file itself: it passes, and stands for what the file computes while it registers the others.
 */
export function createRegistry() {
  let tests = [];
  let suite = newSuite('', undefined);
  const it = withEach((name, run) => {
    tests.push({ id: `${suite.name} > ${name} #${tests.length}`, file: tests[0].file, suite, run });
  });
  const describe = withEach((name, register) => {
    const outer = suite;
    suite = newSuite(`${outer.name} > ${name}`, outer);
    register();
    suite = outer;
  });
  const hooks = Object.fromEntries(kindsOfHooks.map((kind) => [kind, (run) => suite.hooks[kind].push(run)]));
  const read = (file, evaluate) => {
    suite = newSuite(file, undefined);
    tests = [{ id: file, file, suite, run: () => {} }];
    evaluate();
    return tests;
  };
  return { read, vitest: { it, test: it, describe, expect, ...hooks } };
}

const within = (suite) => (suite === undefined ? [] : [...within(suite.parent), suite]);

async function runAll(hooks) {
  for (const hook of hooks) await hook();
}

/** Runs tests until the first that fails, whose failure is the answer. */
export async function runTests(tests, { before = () => {}, after = () => {} } = {}) {
  const opened = new Set();
  try {
    for (const test of tests) {
      folder = dirname(test.file);
      const suites = within(test.suite);
      before(test.id);
      try {
        for (const suite of suites) {
          if (!opened.has(suite)) await runAll(suite.hooks.beforeAll);
          opened.add(suite);
        }
        await runAll(suites.flatMap(({ hooks }) => hooks.beforeEach));
        try {
          await test.run();
        } finally {
          await runAll(suites.toReversed().flatMap(({ hooks }) => hooks.afterEach));
        }
      } catch (error) {
        return { killedBy: test.id, message: String(error?.message ?? error) };
      } finally {
        after(test.id);
      }
    }
    return undefined;
  } finally {
    for (const suite of opened) await runAll(suite.hooks.afterAll);
  }
}
