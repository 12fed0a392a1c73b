/** Checksum by which changed dumps and sidecars are recognised. */
import { createHash } from 'node:crypto';

export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
