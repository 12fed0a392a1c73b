/** The report of a small archive, whole. */
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { renderTextReport } from '../../src/archive/render-text-report.ts';
import { sampleContent, sampleEntry, sampleIssue } from './sample-content.ts';

const issue = sampleIssue('2025-01-01', 1, [
  sampleEntry('alpha', {
    title: 'On Schr\\"odinger 50\\,km',
    abstract: 'Good. It costs \\codestar and $\\foo{x$ today.',
  }),
  sampleEntry('beta', { title: 'Erd\\H{o}s', abstract: undefined as never, firstLine: 3, lastLine: 4 }),
]);
const text = [{ paper: 'alpha', field: 'abstract', replace: 'Good', with: 'Well', why: 'a test' }];
const archive = buildArchive(sampleContent({ issues: [issue], corrections: { text } }));

const rest = [
  '## still looks like TeX (1)',
  'daily-papers-2025-01-01.txt:13–19 alpha abstract',
  '     \\codestar',
  '',
  '## shown as source, because it could not be typeset (1)',
  'daily-papers-2025-01-01.txt:13–19 alpha abstract',
  '     $\\foo{x$: an opening brace is never closed',
  '',
  '## counts',
  '    1  correction',
  '    2  accent',
  '    1  tex-space',
  '    4  in all',
  '',
];
const accents = [
  '## accent (2)',
  'Accented letters are typed as `\\"o` in TeX.',
  '',
  'daily-papers-2025-01-01.txt:13–19 alpha title',
  '     …On Schr[\\"o → ö]dinger 50\\,km…',
  'daily-papers-2025-01-01.txt:3–4 beta title',
  '     …Erd[\\H{o} → ő]s…',
  '',
];

describe('the text report', () => {
  it('has a section for each rule that did something, in the table’s order, and shows hard spaces', () => {
    const [corrections, spaces] = [
      [
        '## correction (1)',
        'Written down in content/corrections.yaml.',
        '',
        'daily-papers-2025-01-01.txt:13–19 alpha abstract',
        '     …[Good → Well]. It costs \\codestar and…',
        '',
      ],
      [
        '## tex-space (1)',
        expect.stringContaining('TeX for a space'),
        '',
        'daily-papers-2025-01-01.txt:13–19 alpha title',
        '     …On Schrödinger 50[\\, → ␣]km…',
        '',
      ],
    ];
    const lines = renderTextReport(archive).split('\n');
    expect(lines).toEqual([...corrections, ...accents, ...spaces, ...rest]);
  });

  it('lists the rules that are asked for, and counts all', () => {
    expect(renderTextReport(archive, ['accent']).split('\n')).toEqual([...accents, ...rest]);
  });
});
