/** The sidecar that goes with a capture: where it came from, when, and what its bytes were. */
import { stringify } from 'yaml';
import type { Sidecar } from '../content/sidecar.ts';

/** YAML; keys that are undefined are left out. */
export function renderSidecar(sidecar: Sidecar): string {
  const entries = Object.entries(sidecar).filter(([, value]) => value !== undefined);
  return `# Written when the capture was made.\n${stringify(Object.fromEntries(entries))}`;
}
