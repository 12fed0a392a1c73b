/**
 * `npm run sbom`: writes docs/dependencies.md, a bill of materials of all installed packages (`--check`: only
 * compares).
 */
import { readFileSync } from 'node:fs';
import { writeAtomically } from '../src/disk/write-atomically.ts';
import { listPackages, renderDependencies } from './sbom/list-packages.ts';
import { listReachingReaders } from './sbom/reaching-readers.ts';

const path = 'docs/dependencies.md';
const text = renderDependencies(listPackages(), await listReachingReaders());
if (!process.argv.includes('--check')) {
  writeAtomically(path, text);
  console.log(`${path} is written.`);
} else if (readFileSync(path, 'utf8') === text) console.log(`${path} is up to date.`);
else {
  console.error(`${path}: error (out-of-date): It is not what is installed.\n    → Run "npm run sbom".`);
  process.exitCode = 1;
}
