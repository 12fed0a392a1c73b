/** Before tests of the built site: the frozen archive, built by the sources as they are now. */
import { spawnSync } from 'node:child_process';
import { archiveFolder, siteFolder } from '../frozen-archive.ts';

export default function buildFrozenSite(): void {
  const command = ['scripts/run.mjs', 'build', '--content', archiveFolder, '--out', siteFolder];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${archiveFolder} can't be built:\n${stderr}`);
}
