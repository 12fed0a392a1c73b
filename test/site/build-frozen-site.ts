/** Before tests of the built site: the real archive, built by the sources as they are now, so that none reads an old one. */
import { spawnSync } from 'node:child_process';

export default function buildRealSite(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The real archive can't be built:\n${stderr}`);
}
