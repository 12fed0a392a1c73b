/** `offprint epub <what>`: an issue, a topic or a year as EPUB. */
import { type ContentOption, defineCommand, reportFailures, UsageError, withContent } from './command.ts';

interface EpubOptions extends ContentOption {
  readonly what: string;
  readonly file: string | undefined;
}

export const epub = defineCommand<EpubOptions>({
  command: 'epub <what>',
  describe: 'Make an EPUB of an issue, a topic or a year',
  builder: (options) =>
    withContent(options)
      .positional('what', {
        type: 'string',
        demandOption: true,
        describe: 'E.g. 2025-10-29, topic/reasoning or 2024',
      })
      .option('file', {
        type: 'string',
        requiresArg: true,
        describe: 'Where to write it; else named after what it is',
      }),
  handler: ({ content, what, file }) =>
    reportFailures(async () => {
      if (file !== undefined && !/\.epub$/i.test(file))
        throw new UsageError(`--file ${file}: name a file that ends in .epub.`);
      const { assertNoErrors, buildArchive } = await import('../archive/build-archive.ts');
      const { writeAtomically } = await import('../disk/write-atomically.ts');
      const { bookExamples, findBook } = await import('../editions/epub/find-book.ts');
      const { buildEpub } = await import('../editions/epub/build-epub.ts');
      const { findArchiveFolder } = await import('../load/archive-folder.ts');
      const { loadContent } = await import('../load/load-content.ts');
      const { englishWording, useWording } = await import('../wording/wording.ts');
      const { count } = await import('../../templates/count.ts');
      const archive = assertNoErrors(
        buildArchive(loadContent(findArchiveFolder(content), { siteUrl: process.env.SITE_URL })),
      );
      useWording(archive.site.wording ?? englishWording);
      const found = findBook(what, archive);
      if (found === undefined) {
        const examples = bookExamples(archive).join(', or ');
        const year = /^(?:year\/)?\d{4}$/.test(what)
          ? ' A year’s book has the papers first published in it.'
          : '';
        throw new UsageError(
          `There is no "${what}" here.${year}${examples === '' ? ' The archive has no issue yet.' : ` Name ${examples}.`}`,
        );
      }
      const { book, name } = found;
      const path = file ?? `${name}.epub`;
      const bytes = buildEpub(book, archive);
      writeAtomically(path, bytes);
      console.log(`${path}: ${count(book.papers.length, 'paper')}, ${Math.ceil(bytes.length / 1000)} kB.`);
    }),
});
