/**
 * Fixed seed for property tests, so that a failure is caused by a change, not by chance. `PROPERTY_SEED=random` tries
 * new cases; a number repeats a run.
 */
import fc from 'fast-check';

const usualSeed = 20_240_905;

/** `undefined`: fast-check chooses a seed and reports it on failure. */
function readSeed(given: string | undefined): number | undefined {
  if (given === undefined || given === '') return usualSeed;
  if (given === 'random') return undefined;
  if (/^-?\d+$/.test(given)) return Number(given);
  throw new Error(`PROPERTY_SEED is “${given}”: give a whole number, or “random”.`);
}

const seed = readSeed(process.env.PROPERTY_SEED);
fc.configureGlobal(seed === undefined ? {} : { seed });
