/** Sidecar of a capture: origin, time and checksum. */
import { stringify } from 'yaml';
import type { Sidecar } from '../content/sidecar.ts';

/** YAML without undefined keys. */
export function renderSidecar(sidecar: Sidecar): string {
  const entries = Object.entries(sidecar).filter(([, value]) => value !== undefined);
  return `# Written when the capture was made.\n${stringify(Object.fromEntries(entries))}`;
}
