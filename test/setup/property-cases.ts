/**
 * Property tests try the same cases in every run, so that a run that fails has met a change and not its luck.
 * `PROPERTY_SEED=random` tries others, to hunt for what nobody has thought of; a number repeats such a run.
 */
import fc from 'fast-check';

const usualSeed = 20_240_905;

/** `undefined` lets fast-check choose one, and tell it when a property fails. */
function readSeed(given: string | undefined): number | undefined {
  if (given === undefined || given === '') return usualSeed;
  if (given === 'random') return undefined;
  if (/^-?\d+$/.test(given)) return Number(given);
  throw new Error(`PROPERTY_SEED is “${given}”: give a whole number, or “random”.`);
}

const seed = readSeed(process.env.PROPERTY_SEED);
fc.configureGlobal(seed === undefined ? {} : { seed });
