/** Offprint as an npm package in an archive's folder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError } from '../diagnostic.ts';
import { isCheckout, packageFolder } from '../disk/package-folder.ts';

/**
 * Packs this version of Offprint (`npm pack`) into `folder`, so that the archive builds wherever it is cloned,
 * without a registry. Returns the file name.
 *
 * @throws {ContentError} if it can't be packed; nothing of it is left
 */
export function packOffprint(folder: string): string {
  if (!isCheckout) return pack(packageFolder, folder);
  // From a copy: in the checkout, programs are bundled into a folder that another `npm pack` would remove meanwhile.
  const copy = mkdtempSync(join(tmpdir(), 'offprint-pack-'));
  try {
    run(folder, process.execPath, [join(packageFolder, 'scripts', 'pack.mjs'), 'copy', copy]);
    return pack(copy, folder);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** `from` has its bundles already, so npm must not run `prepack`. */
function pack(from: string, folder: string): string {
  const before = new Set(readdirSync(folder));
  try {
    const said = run(
      folder,
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
      from,
    );
    const name = said.trim().split('\n').at(-1)?.trim() ?? '';
    if (!/^offprint-[\w.-]+\.tgz$/.test(name)) throw notPacked(folder, '');
    return name;
  } catch (error) {
    for (const left of readdirSync(folder))
      if (!before.has(left) && left.endsWith('.tgz')) rmSync(join(folder, left));
    throw error;
  }
}

/** What the program printed. */
function run(folder: string, command: string, args: readonly string[], cwd = packageFolder): string {
  const shell = command === 'npm' && process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  if (status === 0) return stdout;
  throw notPacked(folder, error?.message ?? errorOf(stderr ?? ''));
}

/** The error's own line, where Node has printed the stack with it. */
const errorOf = (printed: string): string => /^\w*Error: (.*)$/m.exec(printed)?.[1] ?? printed.trim();

function notPacked(folder: string, said: string): ContentError {
  return new ContentError([
    {
      severity: 'error',
      rule: 'npm-pack',
      reason: `Offprint could not be packed with "npm pack"${said === '' ? ', which does not say why' : `: ${said}`}.`,
      advice: 'Look whether npm can be run and the disk has room, and try again; what is there is kept.',
      file: folder,
    },
  ]);
}
