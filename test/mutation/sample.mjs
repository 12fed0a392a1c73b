/**
 * A fair sample of the mutants, so that a room with thousands of them can be measured in minutes. Which ones are in it is
 * decided by a hash of the mutant's place and change alone: each has the same chance, and every run tries the same ones.
 * Another offset gives another sample, of mutants that no test was written for.
 * The others are reported as compile errors, which Stryker leaves out of the score.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The number of a mutant, the same in every run and on every machine, evenly spread over 32 bits. */
function hashMutant({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = fileName.replaceAll('\\', '/').replace(/^(?:.*\/)?src\//, 'src/');
  const place = [file, start.line, start.column, end.line, end.column];
  return createHash('sha256')
    .update(JSON.stringify([...place, mutatorName, replacement]))
    .digest()
    .readUInt32BE();
}

/** Reports count lines and columns from 1, Stryker itself from 0. */
const fromReport = ({ line, column }) => ({ line: line - 1, column: column - 1 });

/** Numbers of the mutants that no test noticed, in an earlier run's report. */
function readSurvivors(report) {
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const mutants = Object.entries(files).flatMap(([fileName, file]) =>
    file.mutants.map(({ location: { start, end }, ...mutant }) => ({
      ...mutant,
      fileName,
      location: { start: fromReport(start), end: fromReport(end) },
    })),
  );
  const open = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  return new Set(open.map(hashMutant));
}

/** A Stryker checker: it runs before a mutant is tried. */
class SampleChecker {
  static inject = ['options'];

  constructor(options) {
    const { oneIn, offset, retry } = options.sample;
    const survivors = retry === undefined ? undefined : readSurvivors(retry);
    this.inSample = (mutant) => {
      const number = hashMutant(mutant);
      return survivors?.has(number) ?? number % oneIn === offset;
    };
  }

  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.inSample(mutant)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not in the sample' },
      ]),
    );
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
