/** `offprint build`: ingests, renders and indexes. Skipped if nothing has changed since the last build. */

import { join } from 'node:path';
import { describeRarityStep } from '../archive/rarity-step.ts';
import { fingerprintInputs, readFreshStamp, writeStamp } from '../build/build-stamp.ts';
import { FileHashes } from '../build/file-hashes.ts';
import { checkHostLimits, describeSize } from '../build/host-limits.ts';
import { countWritten } from '../build/site-changes.ts';
import { type Diagnostic, renderDiagnostic, renderDiagnostics } from '../diagnostic.ts';
import { findOutsideLinks } from '../disk/outside-links.ts';
import { templatesFolder } from '../disk/package-folder.ts';
import { archivePaths, findArchiveFolder } from '../load/archive-folder.ts';
import { findMissingDumps } from '../load/find-missing.ts';
import {
  type ContentOption,
  defineCommand,
  type OutputOption,
  reportFailures,
  withContent,
  withOutput,
} from './command.ts';

interface BuildCommandOptions extends ContentOption, OutputOption {
  readonly force: boolean;
  readonly 'verify-cache': boolean;
}

interface Folders {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly outDir: string;
  readonly verifyCache: boolean;
}

export const build = defineCommand<BuildCommandOptions>({
  command: 'build',
  describe: 'Build the site; a build that fails leaves the last good site as it was',
  builder: (options) =>
    withOutput(withContent(options))
      .option('force', {
        type: 'boolean',
        default: false,
        describe: 'Build although nothing has changed',
      })
      .option('verify-cache', {
        type: 'boolean',
        default: false,
        describe: 'Build everything anew, and fail where a cache would have kept something else',
      }),
  handler: ({ content, output, force, 'verify-cache': verifyCache }) => {
    let ingested: readonly string[] = [];
    return reportFailures(
      async () => {
        const contentDir = findArchiveFolder(content);
        await buildUnlessFresh(
          { contentDir, templatesDir: templatesFolder, outDir: output, verifyCache },
          force || verifyCache,
          (files) => {
            ingested = files;
          },
        );
      },
      () => `\nNothing was built; the last site is untouched.${keptWords(ingested)}`,
    );
  },
});

/** Sentence about the issue files that ingest wrote before the build failed; they are kept. */
function keptWords(ingested: readonly string[]): string {
  return ingested.length === 0 ? '' : `\nWhat ingest had written before stays: ${ingested.join(', ')}.`;
}

async function buildUnlessFresh(
  folders: Folders,
  force: boolean,
  onIngested: (files: readonly string[]) => void,
): Promise<void> {
  const hashes = new FileHashes(folders.outDir);
  const fresh = force ? undefined : readFreshStamp(folders, fingerprintInputs(folders, hashes));
  if (fresh === undefined) {
    const { isMemoryShort, superviseBuild } = await import('./supervise-build.ts');
    return isMemoryShort(folders.contentDir)
      ? superviseBuild(folders.contentDir, folders.outDir)
      : runBuild({ ...folders, hashes, onIngested });
  }
  hashes.save(folders.outDir);
  print(fresh.warnings);
  console.log(`${fresh.summary} Nothing has changed since: nothing written.`);
}

function print(messages: readonly string[]): void {
  for (const message of messages) console.error(message);
}

interface Run extends Folders {
  readonly hashes: FileHashes;
  readonly onIngested: (files: readonly string[]) => void;
}

async function runBuild(run: Run): Promise<void> {
  // Imported lazily: not needed if the build is skipped.
  const { count } = await import('../../templates/count.ts');
  const { buildSite } = await import('../build/build-site.ts');
  const { startProgress } = await import('../build/progress.ts');
  const { findLostAddresses } = await import('../build/lost-addresses.ts');
  const progress = startProgress(process.stderr);
  const found: Diagnostic[] = [];
  try {
    const built = await buildSite({
      ...run,
      progress,
      onIngested(files, warnings) {
        run.onIngested(files);
        found.push(...warnings);
      },
      onWarning: (warning) => found.push(warning),
    }).catch((error: unknown) => {
      progress.finish();
      print(renderDiagnostics(found));
      throw error;
    });
    progress.finish();
    const { site, issues, papers } = built.site.siteData.archive;
    const limits =
      site.hostLimits && checkHostLimits(built, site.hostLimits, join(run.contentDir, 'site.yaml'));
    const { contentDir } = run;
    const outside = findOutsideLinks(contentDir, archivePaths(contentDir));
    const lost = [
      ...findMissingDumps(contentDir, issues),
      ...findLostAddresses(contentDir, built.site.content, built.states),
    ];
    const warnings = renderDiagnostics([...lost, ...found, ...(limits ?? []), ...outside]);
    print(warnings);
    const size = (built.bytes / 1_000_000).toFixed(1);
    const counts = [count(issues.length, 'issue'), count(papers.size, 'paper'), count(built.files, 'file')];
    const share = describeSize(built, papers.size);
    const summary = `${run.outDir}/: ${counts.join(', ')}, ${size} MB${share === undefined ? '' : ` (${share})`}.`;
    const { changes } = built;
    console.log(`${summary} ${countWritten(changes)} written, ${changes.removed.length} removed.`);
    const step = describeRarityStep(built.origin?.papers, papers.size);
    if (step !== undefined) console.log(step);
    const stamp = { inputs: built.inputs, output: built.output, warnings, summary };
    run.hashes.save(run.outDir);
    const unwritten = [...built.unwritten, ...writeStamp(run.outDir, stamp)];
    print(unwritten.map(renderDiagnostic));
    if (unwritten.length > 0) process.exitCode = 1;
  } finally {
    progress.finish();
  }
}
