/** A word to Node's compiler about builds, which keep all processors busy with other work. */
import { setFlagsFromString } from 'node:v8';

/** How much of a function's bytecode must have run before V8 thinks of optimising it; by default a fifth, or less, of this. */
const interruptBudget = 400_000;

/** V8 11 is Node 20's. Later ones have a quick compiler before the thorough one, and no such flag. */
const isAsked = /^11\./.test(process.versions.v8);

/**
 * V8 optimises what runs often on a thread beside the program's, as if a processor were idle. In a build none is: at
 * 10,000 papers, compiling took a sixth of all processor time, much of it for functions that hardly ran any longer. Asked
 * to wait, a build is about a tenth quicker, at any size.
 */
export function compileLater(): void {
  if (isAsked) setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
}
