/** How large an archive will be, before anything of it has been read: by the size of its dumps. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of all dumps in `contentDir`; a paper takes about two thousand of them. */
export function dumpBytes(contentDir: string): number {
  const dumps = join(contentDir, 'dumps');
  if (!existsSync(dumps)) return 0;
  let bytes = 0;
  for (const name of readdirSync(dumps)) bytes += statSync(join(dumps, name)).size;
  return bytes;
}
