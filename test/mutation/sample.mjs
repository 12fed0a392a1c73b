/**
 * A fair sample of the mutants, so that a room with thousands of them can be measured in minutes. Which ones are in it is
 * decided by a hash of the mutant's place and change alone: each has the same chance, and every run tries the same ones.
 * The others are reported as compile errors, which Stryker leaves out of the score.
 */
import { createHash } from 'node:crypto';

/** The number of a mutant, the same in every run and on every machine, evenly spread over 32 bits. */
function hashMutant({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/src\//, 'src/');
  const place = [file, start.line, start.column, end.line, end.column];
  return createHash('sha256')
    .update(JSON.stringify([...place, mutatorName, replacement]))
    .digest()
    .readUInt32BE();
}

/** A Stryker checker: it runs before a mutant is tried. */
class SampleChecker {
  static inject = ['options'];

  constructor(options) {
    this.oneIn = options.sample.oneIn;
  }

  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const inSample = (mutant) => hashMutant(mutant) % this.oneIn === 0;
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        inSample(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
      ]),
    );
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
