/**
 * Child process `run-write-limit.ts FROM TO`: reads all files below FROM, writes the same bytes below TO, and prints
 * the time of writing: a lower bound for any single-threaded generator on this machine.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startStageMeter } from './stage-meter.ts';

const [from = '', to = ''] = process.argv.slice(2);
const files = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: join(to, path.slice(from.length)), bytes: readFileSync(path) };
  });
const progress = startStageMeter();
progress.stage('Write');
const folders = new Set<string>();
for (const { path, bytes } of files) {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, bytes);
}
progress.finish();
const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
console.log(
  JSON.stringify({ stages: progress.costs(), files: files.length, bytes, written: files.length, removed: 0 }),
);
