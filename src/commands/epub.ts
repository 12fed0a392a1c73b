/** `offprint epub <what>`: an issue, a topic or a year as a book. */
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
        describe: 'E.g. 2025-10-29, topic/reasoning or year/2024',
      })
      .option('file', {
        type: 'string',
        requiresArg: true,
        describe: 'Where to write it; else named after what it is',
      }),
  handler: ({ content, what, file }) =>
    reportFailures(async () => {
      const { buildArchive } = await import('../archive/build-archive.ts');
      const { writeAtomically } = await import('../disk/write-atomically.ts');
      const { issueBook, topicBook, yearBook } = await import('../editions/epub/book.ts');
      const { buildEpub } = await import('../editions/epub/build-epub.ts');
      const { findArchiveFolder } = await import('../load/archive-folder.ts');
      const { loadContent } = await import('../load/load-content.ts');
      const { englishWording, useWording } = await import('../wording/wording.ts');
      const archive = buildArchive(
        loadContent(findArchiveFolder(content), { siteUrl: process.env.SITE_URL }),
      );
      useWording(archive.site.wording ?? englishWording);
      const [, kind = 'issues', id = ''] = /^(?:(issue|topic|year)s?\/)?([^/]+?)\/?$/.exec(what) ?? [];
      const issue = kind.startsWith('issue') ? archive.issueById.get(id) : undefined;
      const topic = kind === 'topic' ? archive.topics.get(id) : undefined;
      const year = kind === 'year' ? archive.years.find((each) => String(each.year) === id) : undefined;
      const book =
        (issue && issueBook(issue, archive)) ??
        (topic && topicBook(topic, archive)) ??
        (year && yearBook(year, archive));
      if (book === undefined)
        throw new UsageError(
          `There is no "${what}" here. Name an issue (${archive.issues[0]?.id ?? '2025-10-29'}), a topic (topic/${[...archive.topics.keys()][0] ?? 'reasoning'}) or a year (year/${archive.years[0]?.year ?? 2024}).`,
        );
      const path = file ?? `${issue === undefined ? `${kind}-` : ''}${id}.epub`;
      const bytes = buildEpub(book, archive);
      writeAtomically(path, bytes);
      console.log(`${path}: ${book.papers.length} papers, ${Math.ceil(bytes.length / 1000)} kB.`);
    }),
});
