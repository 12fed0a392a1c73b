/** `npm run build`: ingest, render, index; the finished site is in `_site/`. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build-site.ts';
import { startProgress } from '../src/build/progress.ts';
import { ContentError, renderMessage } from '../src/message.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: '_site' },
  },
});
const progress = startProgress(process.stderr);
try {
  const built = await buildSite({
    contentDir: values.content,
    templatesDir: 'templates',
    outDir: values.out,
    progress,
  });
  progress.finish();
  for (const message of built.site.siteData.archive.messages) console.error(renderMessage(message));
  const { issues, papers } = built.site.siteData.archive;
  const size = (built.bytes / 1_000_000).toFixed(1);
  console.log(
    `${values.out}/: ${issues.length} issues, ${papers.size} papers, ${built.files} files, ${size} MB; ${built.written} written, ${built.removed} removed.`,
  );
} catch (error) {
  progress.finish();
  if (!(error instanceof ContentError)) throw error;
  console.error(`${error.message}\nNothing was built; the last site is untouched.`);
  process.exitCode = 1;
}
