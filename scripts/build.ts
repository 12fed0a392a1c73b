/** `npm run build`: ingest, render, index; the finished site is in `_site/`. Does nothing where nothing has changed. */
import { parseArgs } from 'node:util';
import { fingerprintInputs, readFreshStamp, writeStamp } from '../src/build/build-stamp.ts';
import { startProgress } from '../src/build/progress.ts';
import { ContentError, renderDiagnostic } from '../src/diagnostic.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: '_site' },
    /** Builds although nothing has changed. */
    force: { type: 'boolean', default: false },
  },
});
const folders = { contentDir: values.content, templatesDir: 'templates', outDir: values.out };
const fresh = values.force ? undefined : readFreshStamp(folders, fingerprintInputs(folders));
if (fresh === undefined) await build();
else {
  for (const warning of fresh.warnings) console.error(warning);
  console.log(`${fresh.summary} Nothing has changed since: nothing written.`);
}

async function build(): Promise<void> {
  // Loaded only when there is something to build.
  const { buildSite } = await import('../src/build/build-site.ts');
  const progress = startProgress(process.stderr);
  try {
    const built = await buildSite({ ...folders, progress });
    progress.finish();
    const { issues, papers, diagnostics } = built.site.siteData.archive;
    const warnings = diagnostics.map(renderDiagnostic);
    for (const warning of warnings) console.error(warning);
    const size = (built.bytes / 1_000_000).toFixed(1);
    const summary = `${values.out}/: ${issues.length} issues, ${papers.size} papers, ${built.files} files, ${size} MB.`;
    console.log(`${summary} ${built.written} written, ${built.removed} removed.`);
    writeStamp(values.out, { inputs: built.inputs, warnings, summary });
  } catch (error) {
    progress.finish();
    if (!isForPeople(error)) throw error;
    console.error(`${error.message}\nNothing was built; the last site is untouched.`);
    process.exitCode = 1;
  }
}

/** What is wrong with content, or what the system refuses: a full disk, a folder that may not be written to. */
function isForPeople(error: unknown): error is Error {
  return error instanceof ContentError || (error instanceof Error && 'syscall' in error);
}
