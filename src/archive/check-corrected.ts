/** Corrections that can be judged only by the papers that they made. */

import { isYearsAhead } from '../content/agreement.ts';
import type { Content } from '../content/content.ts';
import { foldForIdentity } from '../content/paper-key.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group-by.ts';
import { CORRECTIONS_FILE, correctText } from '../text/correct-text.ts';
import type { ParsedPaper } from './paper-stages.ts';

export function checkCorrected(
  papers: readonly ParsedPaper[],
  { corrections }: Content,
): readonly Diagnostic[] {
  return [
    ...findWithoutText(papers, corrections.text),
    ...findSameTitles(papers, corrections.papers),
    ...findDatesAhead(papers, corrections.papers),
  ];
}

/** Errors for changes within an abstract that there is not. */
function findWithoutText(
  papers: readonly ParsedPaper[],
  corrections: Content['corrections']['text'],
): readonly Diagnostic[] {
  const inAbstracts = corrections.filter(({ field }) => field === 'abstract');
  if (inAbstracts.length === 0) return [];
  const without = new Set(papers.filter(({ abstract }) => abstract === undefined).map(({ id }) => id));
  return correctText(
    '',
    inAbstracts.filter(({ paper }) => without.has(paper)),
  ).diagnostics;
}

/** Warnings for titles that make two papers look like one. */
function findSameTitles(
  papers: readonly ParsedPaper[],
  corrections: Content['corrections']['papers'],
): readonly Diagnostic[] {
  const titled = corrections.filter(({ title }) => title !== undefined);
  if (titled.length === 0) return [];
  const byTitle = groupBy(papers, ({ title }) => foldForIdentity(title.plain));
  return titled.flatMap(({ paper, title = '', line }): readonly Diagnostic[] => {
    const same = (byTitle.get(foldForIdentity(title)) ?? []).map(({ id }) => id);
    const other = same.includes(paper) ? same.find((id) => id !== paper) : undefined;
    if (other === undefined) return [];
    return [
      {
        severity: 'warning',
        rule: 'same-title',
        reason: `This gives ${paper} the title that ${other} has; they stay two papers.`,
        advice: 'If they are one, merge them.',
        file: CORRECTIONS_FILE,
        ...(line === undefined ? {} : { line }),
      },
    ];
  });
}

/** Warnings for first dates years after the first issue with the paper. */
function findDatesAhead(
  papers: readonly ParsedPaper[],
  corrections: Content['corrections']['papers'],
): readonly Diagnostic[] {
  const dated = corrections.filter(({ firstDate }) => firstDate !== undefined);
  if (dated.length === 0) return [];
  const listedOn = new Map(papers.map(({ id, appearances: [{ issue }] }) => [id, issue]));
  return dated.flatMap(({ paper, firstDate = '', line }): readonly Diagnostic[] => {
    const issue = listedOn.get(paper);
    if (issue === undefined || !isYearsAhead(firstDate, issue)) return [];
    return [
      {
        severity: 'warning',
        rule: 'date-ahead',
        reason: `This gives ${paper} the first date ${firstDate}, years after the issue of ${issue}, which lists the paper.`,
        advice: 'Correct the date.',
        file: CORRECTIONS_FILE,
        ...(line === undefined ? {} : { line }),
      },
    ];
  });
}
