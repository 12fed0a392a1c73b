/** `offprint text-report [rules]`: lists all repairs and remaining TeX. */
import { findArchiveFolder } from '../load/archive-folder.ts';
import { type ContentOption, defineCommand, reportFailures, UsageError, withContent } from './command.ts';

interface TextReportOptions extends ContentOption {
  readonly rules: readonly string[] | undefined;
}

export const textReport = defineCommand<TextReportOptions>({
  command: 'text-report [rules..]',
  describe: 'List every repair made to a text, and everything that still looks like TeX',
  builder: (options) =>
    withContent(options).positional('rules', {
      type: 'string',
      array: true,
      describe: 'Only these rules, e.g. tex-dashes correction',
    }),
  handler: ({ content, rules = [] }) =>
    reportFailures(async () => {
      const { buildArchive } = await import('../archive/build-archive.ts');
      const { loadContent } = await import('../load/load-content.ts');
      const { renderTextReport, repairNames } = await import('../archive/render-text-report.ts');
      const unknown = rules.find((rule) => !repairNames.includes(rule));
      if (unknown !== undefined)
        throw new UsageError(`There is no rule "${unknown}". The rules are ${repairNames.join(', ')}.`);
      process.stdout.write(renderTextReport(buildArchive(loadContent(findArchiveFolder(content))), rules));
    }),
});
