import { describe, expect, it } from 'vitest';
import { planCapture } from '../../src/capture/plan-capture.ts';

const today = { utc: '2026-10-02', newYork: '2026-10-01' };
const plan = (source: string, wanted: readonly string[] = [], base?: string) =>
  planCapture({ source, wanted, base, replace: false }, today).map(({ address }) => address);
const days = (wanted: readonly string[]) =>
  plan('daily-papers', wanted).map((address) => new URL(address).searchParams.get('date'));

describe('what an editor asks for', () => {
  it('is today without a day, and each day once and in order', () => {
    expect(days([])).toEqual(['2026-10-02']);
    expect(days(['2026-10-01', '2026-09-30', '2026-10-01'])).toEqual(['2026-09-30', '2026-10-01']);
  });

  it('may be a week from Monday to Sunday, over the end of a year too', () => {
    expect(days(['2026-W40'])).toEqual([
      '2026-09-28',
      '2026-09-29',
      '2026-09-30',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
    ]);
    expect(days(['2026-W53'])[6]).toBe('2027-01-03');
    expect(days(['2025-W01'])[0]).toBe('2024-12-30');
  });

  it.each([['2026-W54'], ['2025-W53'], ['2026-W00'], ['2026-02-30'], ['1 October'], ['W40'], ['../x']])(
    'is refused when it is "%s"',
    (text) => {
      expect(() => days([text])).toThrow(`"${text}" is neither a day`);
    },
  );

  it('may be asked of a mirror', () => {
    expect(plan('arxiv', ['cs.LG'], 'http://127.0.0.1:8000/mirror')).toEqual([
      'http://127.0.0.1:8000/mirror/rss/cs.LG',
    ]);
    expect(() => plan('arxiv', ['cs.LG'], 'mirror.example')).toThrow('--base');
    expect(() => plan('https://example.org/', [], 'https://mirror.example/')).toThrow('--base');
  });

  it.each([
    ['arxiv', [], 'Name one arXiv class'],
    ['arxiv', ['cs.LG', 'cs.CL'], 'cs.LG+stat.ML'],
    ['arxiv', ['../../x'], 'is not an arXiv class'],
    ['arxiv', ['cs.LG?x'], 'is not an arXiv class'],
    ['papers', [], '"papers" is no source'],
    ['ftp://example.org/', [], 'is no source'],
  ])('says what is wrong with %s %j', (source, wanted, message) => {
    expect(() => plan(source, wanted)).toThrow(message);
  });

  it.each([['hep-th'], ['cs'], ['cond-mat.mes-hall'], ['q-bio.NC'], ['cs.LG+stat.ML+math.OC']])(
    'may be the class %s',
    (name) => {
      expect(plan('arxiv', [name])).toEqual([`https://rss.arxiv.org/rss/${name}`]);
    },
  );
});
