/** How processes that build one site agree on who does what, without waiting for each other's word. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../part.ts';

/** At which end of the work a process begins: two that begin at different ends meet where both have worked equally long. */
export type End = 'first' | 'last';

/** Where it stands what is taken, within the staged site. */
const claimsFolder = '.claims';

/** The parts of `work` that no other process has taken, each taken at the moment it is asked for. */
export function* takeParts(staging: string, work: string, count: number, from: End): Iterable<Part> {
  const folder = join(staging, claimsFolder);
  mkdirSync(folder, { recursive: true });
  for (let taken = 0; taken < count; taken += 1) {
    const index = from === 'first' ? taken : count - 1 - taken;
    if (claim(join(folder, `${work}-${index}`))) yield { index, count };
  }
}

/** To be called when nobody takes anything any more. */
export function forgetClaims(staging: string): void {
  rmSync(join(staging, claimsFolder), { recursive: true, force: true });
}

/** A folder can be made only once, whoever tries. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
