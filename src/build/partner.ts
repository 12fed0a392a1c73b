/**
 * A second process for large archives, on the other core. Both processes build the same archive, because sending one
 * over would cost as much, but they share what goes text by text (`src/archive/sharing.ts`). Then the first renders pages
 * while the second writes assets and exports, and whoever is done first helps with the other's pages.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sharing } from '../archive/sharing.ts';
import type { BuiltAssets } from '../assets/assets.ts';
import { dumpBytes } from './dump-bytes.ts';
import { toError } from './failure.ts';
import { openChannel } from './partner-messages.ts';
import { shareWork } from './share-work.ts';

export interface Partner {
  /** The assets' names; the files are written by the partner. */
  readonly assets: Promise<BuiltAssets>;
  /** For building the archive together with it. */
  readonly sharing: Sharing;
  /** Lets it read the content, once that is settled. */
  readonly begin: () => Promise<void>;
  /** Waits for its end; throws when it failed. */
  readonly finish: () => Promise<void>;
  /** Ends it, wherever it is; when it has ended, nothing more is written. */
  readonly stop: () => Promise<void>;
}

export interface PartnerOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** Where both write; must be there. */
  readonly staging: string;
  readonly papersAtOnce: number | undefined;
}

/** Bytes of dumps, about a thousand entries: below it, a second process takes longer to start than it saves. */
const worthwhileBytes = 2_000_000;

/** Goes by the dumps, because a partner is worth most when it starts while they are ingested. */
export function isPartnerWorthwhile(contentDir: string): boolean {
  return availableParallelism() >= 2 && dumpBytes(contentDir) >= worthwhileBytes;
}

export function startPartner({ contentDir, templatesDir, staging, papersAtOnce }: PartnerOptions): Partner {
  // It lies beside this file, as a source or as a program made of sources.
  const ending = extname(import.meta.url);
  const program = fileURLToPath(new URL(`./partner-process${ending}`, import.meta.url));
  const child = fork(program, [contentDir, templatesDir, staging, String(papersAtOnce ?? '')], {
    execArgv: ending === '.ts' ? ['--import', import.meta.resolve('tsx')] : [],
    serialization: 'advanced',
  });
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The second process of the build ended with code ${code}.`)),
    );
  });
  const { tell, hear } = openChannel(child);
  const isGone = Promise.race([
    done.then(() => {
      throw new Error('The second process of the build ended before its work was done.');
    }),
    hear('failed').then(({ failure }) => {
      throw toError(failure);
    }),
  ]);
  // Whoever waits for an answer hears of the end; nobody else need.
  isGone.catch(() => undefined);
  const assets = Promise.race([hear('assets'), isGone]).then((heard) => ({
    assets: heard.assets,
    files: [],
  }));
  assets.catch(() => undefined);
  return {
    assets,
    begin: () => tell({ about: 'ingested' }),
    sharing: shareWork(staging, 'first', {
      tell,
      hear: (about) => Promise.race([hear(about), isGone]),
    }),
    finish: () => Promise.race([done, isGone]),
    async stop() {
      child.kill();
      await done.catch(() => undefined);
    },
  };
}
