/** `offprint topics [paper id …]`: number of papers for each topic, or the terms that assigned papers to topics. */
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, UsageError, withContent } from './command.ts';

interface TopicsOptions extends ContentOption {
  readonly papers: readonly string[] | undefined;
  readonly sample: number | undefined;
  readonly seed: number;
}

export const topics = defineCommand<TopicsOptions>({
  command: 'topics [papers..]',
  describe: 'Say which topics papers have, and which terms decided',
  builder: (options) =>
    withContent(options)
      .positional('papers', {
        type: 'string',
        array: true,
        describe: "Ids, the last part of papers' addresses",
      })
      .option('sample', { type: 'number', requiresArg: true, describe: 'Draw so many assignments to judge' })
      .option('seed', { type: 'number', requiresArg: true, default: 6, describe: 'Which ones are drawn' }),
  handler: ({ content, papers = [], sample, seed }) =>
    reportFailures(async () => {
      if (sample !== undefined && !(Number.isInteger(sample) && sample > 0))
        throw new UsageError('--sample wants a number such as 60.');
      const { explainTopics, printCoverage, printSample } = await import('./explain-topics.ts');
      const contentDir = findArchiveFolder(content);
      if (sample !== undefined) printSample(contentDir, sample, seed);
      else if (papers.length === 0) printCoverage(contentDir);
      else explainTopics(contentDir, papers);
    }),
});
