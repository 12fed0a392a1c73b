/** The site of the frozen archive, built by the sources as they are now. The first test file that reads it builds it. */
import { spawnSync } from 'node:child_process';
import { withLock } from '../../src/disk/lock-file.ts';
import { archiveFolder } from '../frozen-archive.ts';

/** Workers wait for the one that builds; for those after it nothing has changed. */
export const siteFolder = withLock('.cache/frozen-site.lock', () => build('_site.frozen'));

function build(out: string): string {
  const command = ['scripts/run.mjs', 'build', '--content', archiveFolder, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${archiveFolder} can't be built:\n${stderr}`);
  return out;
}
