import { describe, expect, it } from 'vitest';
import { parseAddress, requestAddress } from '../../src/capture/address-source.ts';
import { requestArxiv } from '../../src/capture/arxiv-source.ts';
import { requestDailyPapers } from '../../src/capture/daily-papers-source.ts';
import { MalformedResponse } from '../../src/network/response.ts';
import { manyPapers, renderApiDay, renderRss, samplePapers, toAnswer } from './sample-responses.ts';

const today = { utc: '2026-10-02', newYork: '2026-10-01' };
const maintenance = '<!doctype html><html><head><title>We&#39;ll be\nback</title></head><body></body></html>';

describe('Daily Papers', () => {
  const request = requestDailyPapers('2026-10-01', 'https://huggingface.co/');
  const examine = (text: string, now = today) => request.examine(toAnswer(text), now);

  it('are asked for by their API, and shown by their page', () => {
    expect(request).toMatchObject({
      name: 'Daily Papers of 1 October 2026',
      address: 'https://huggingface.co/api/daily_papers?date=2026-10-01&limit=100',
      page: 'https://huggingface.co/papers/date/2026-10-01',
    });
  });

  it('are a listing of their day', () => {
    expect(examine(renderApiDay())).toEqual({
      kind: 'listing',
      stem: 'daily-papers-2026-10-01',
      extension: 'json',
      day: '2026-10-01',
      more: undefined,
      note: undefined,
    });
  });

  it('may still grow while the day runs', () => {
    expect(examine(renderApiDay(), { ...today, utc: '2026-10-01' })).toMatchObject({
      note: 'The day is not over; more papers may be listed.',
    });
  });

  it('are none on a day that is over, and not there yet on one that is not', () => {
    expect(examine('[]')).toEqual({ kind: 'empty', day: '2026-10-01' });
    expect(examine(' [ ]\n', { ...today, utc: '2026-10-01' })).toMatchObject({ kind: 'not-yet' });
  });

  it('go on over pages until one is not full', () => {
    const first = examine(renderApiDay(manyPapers(100)));
    const second = first.kind === 'listing' ? first.more : undefined;
    expect(second).toMatchObject({
      name: 'Daily Papers of 1 October 2026, page 2',
      address: 'https://huggingface.co/api/daily_papers?date=2026-10-01&limit=100&p=1',
    });
    expect(second?.examine(toAnswer(renderApiDay(manyPapers(7, 100))), today)).toMatchObject({
      stem: 'daily-papers-2026-10-01-page-2',
      more: undefined,
    });
    expect(second?.examine(toAnswer('[]'), today)).toEqual({ kind: 'end' });
    expect(second?.examine(toAnswer(renderApiDay(manyPapers(100))), today)).toEqual({
      kind: 'changed',
      reason: 'it sends page 1 again when asked for page 2',
    });
  });

  it.each([
    [maintenance, 'instead of JSON it sends an HTML page titled "We&#39;ll be back"'],
    ['Not now.', 'instead of JSON it sends text that begins "Not now."'],
    ['', 'instead of JSON it sends nothing'],
    ['{"error":"gone","code":1}', 'instead of a list it sends an object with "error", "code"'],
    [
      '[{"id":"2609.00001","name":"Ferns"}]',
      'its entries have no "paper" with "id" and "title", but with "id", "name"',
    ],
    ['[1, 2]', 'its entries have no "paper" with "id" and "title", but something else'],
    ['[[]]', 'its entries have no "paper" with "id" and "title", but something else'],
    [
      renderApiDay(samplePapers, '2026-08-01'),
      'asked for 2026-10-01 it sends papers that were submitted on 2026-08-01',
    ],
  ])('have changed when the answer is %j', (text, reason) => {
    expect(examine(text)).toEqual({ kind: 'changed', reason });
  });

  it('have not changed because some papers were handed in over the weekend', () => {
    expect(examine(renderApiDay(samplePapers, '2026-09-26')).kind).toBe('listing');
    const mixed = samplePapers.map((paper, index) => (index === 0 ? { ...paper, day: '2026-01-01' } : paper));
    expect(examine(renderApiDay(mixed)).kind).toBe('listing');
  });

  it('are asked for again when the answer breaks off', () => {
    const whole = renderApiDay();
    for (const length of [1, 2, 50, whole.length - 1])
      expect(() => examine(whole.slice(0, length)), `${length}`).toThrow(MalformedResponse);
  });
});

describe('arXiv', () => {
  const request = requestArxiv('cs.LG', 'https://rss.arxiv.org/');
  const examine = (text: string, newYork = today.newYork) =>
    request.examine(toAnswer(text), { ...today, newYork });

  it('is asked for its feed, and shown by its list', () => {
    expect(request).toMatchObject({
      name: 'arXiv cs.LG',
      address: 'https://rss.arxiv.org/rss/cs.LG',
      page: 'https://arxiv.org/list/cs.LG/new',
    });
    expect(requestArxiv('cs.LG+stat.ML', 'https://rss.arxiv.org/').address).toBe(
      'https://rss.arxiv.org/rss/cs.LG+stat.ML',
    );
  });

  it('is a listing of the day its feed names', () => {
    expect(examine(renderRss())).toMatchObject({
      kind: 'listing',
      stem: 'arxiv-cs-lg-2026-10-01',
      extension: 'xml',
      day: '2026-10-01',
    });
    expect(examine(`\ufeff${renderRss()}`)).toMatchObject({ kind: 'listing' });
  });

  it('has no papers on a day without an announcement, and is not updated before midnight in New York', () => {
    expect(examine(renderRss([]))).toEqual({ kind: 'empty', day: '2026-10-01' });
    expect(examine(renderRss([]), '2026-10-02')).toEqual({
      kind: 'not-yet',
      because: 'the feed is still that of 1 October 2026',
    });
  });

  it('says when a feed is as long as feeds may be', () => {
    expect(examine(renderRss(manyPapers(2000)))).toMatchObject({
      note: expect.stringContaining('2000 items'),
    });
  });

  it.each([
    [maintenance, 'instead of RSS it sends an HTML page titled "We&#39;ll be back"'],
    ['<?xml version="1.0"?><feed/>', 'instead of <rss> it sends <feed>'],
    [renderRss(samplePapers, 'soon'), 'its date is "soon"'],
    [
      renderRss(samplePapers, 'Thu, 31 Feb 2026 00:00:00 -0400'),
      'its date is "Thu, 31 Feb 2026 00:00:00 -0400"',
    ],
    [
      renderRss().replace('<title>Ferns', '<name>Ferns').replace('Models</title>', 'Models</name>'),
      '1 of its 3 items have no title or no link',
    ],
  ])('has changed when the answer is %j', (text, reason) => {
    expect(examine(text)).toEqual({ kind: 'changed', reason });
  });

  it('is asked for again when the answer breaks off, or could blow up', () => {
    const whole = renderRss();
    expect(() => examine(whole.slice(0, whole.length / 2))).toThrow(MalformedResponse);
    expect(() => examine(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]>${whole}`)).toThrow(
      MalformedResponse,
    );
  });
});

describe('an address', () => {
  it.each([
    ['https://openreview.net/notes?x=1#top', 'application/json; charset=utf-8', 'openreview-net-notes.json'],
    ['https://example.org/lists/week.md', 'text/plain', 'example-org-lists-week.md'],
    ['https://example.org/papers.php', 'text/html', 'example-org-papers.html'],
    ['https://example.org/', '', 'example-org.txt'],
    ['https://example.org/feed', 'application/atom+xml', 'example-org-feed.xml'],
    ['https://example.org/../../etc/passwd', '', 'example-org-etc-passwd.txt'],
    ['https://xn--bcher-kva.example/%2e%2e%2f', 'text/html', 'xn-bcher-kva-example-2e-2e-2f.html'],
  ])('%s sent as "%s" becomes %s', (address, contentType, name) => {
    const found = requestAddress(new URL(address)).examine(toAnswer('', contentType), today);
    expect(found.kind === 'listing' && `${found.stem}.${found.extension}`).toBe(name);
  });

  it('is published, so it may hold no password', () => {
    expect(parseAddress('https://me:secret@example.org/')).toMatch('would publish');
    expect(parseAddress('file:///etc/passwd')).toMatch('not an address');
    expect(parseAddress('https://example.org/#top')).toMatchObject({ href: 'https://example.org/' });
  });
});
