/** Channels and groups exported as JSON: messages with links to papers. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (value: unknown) =>
  parseDump(new TextEncoder().encode(JSON.stringify(value, null, 1)), 'result.json');
const fields = (value: unknown) => read(value).entries.map(({ title, arxiv, doi }) => [title, arxiv ?? doi]);
const u = 'https://arxiv.org/abs/2609.0123';

const telegram = (...texts: readonly unknown[]) => ({
  name: 'ML papers',
  type: 'public_channel',
  messages: [
    { id: 0, type: 'service', date: '2026-09-01T10:00:00', action: 'create_channel', text: '' },
    ...texts.map((text, at) => ({ id: at + 1, type: 'message', date: `2026-10-0${at + 1}T10:00:00`, text })),
  ],
});
const link = (address: string) => ({ type: 'link', text: address });

describe('a channel of Telegram', () => {
  it.each<[string, unknown, unknown[]]>([
    [
      'a bold line',
      [{ type: 'bold', text: 'Feature Counting in Nets\n' }, 'Ann Bee\n\nGood. ', link(`${u}1`)],
      ['Feature Counting in Nets', '2609.01231'],
    ],
    [
      'words of a link',
      [{ type: 'text_link', text: 'Layers: A Survey', href: `${u}2` }, '\nGood'],
      ['Layers: A Survey', '2609.01232'],
    ],
    ['an address alone', link(`${u}3`), [undefined, '2609.01233']],
    ['an address in a text', `Must read: ${u}3`, [undefined, '2609.01233']],
    [
      'words that are a remark',
      [{ type: 'text_link', text: 'Check out our new paper!', href: `${u}2` }],
      [undefined, '2609.01232'],
    ],
    [
      'a bold remark',
      [{ type: 'bold', text: 'New paper of ours' }, '\n', link('https://doi.org/10.1145/1.2')],
      [undefined, '10.1145/1.2'],
    ],
  ])('%s', (_what, text, expected) =>
    expect(fields(telegram(Array.isArray(text) ? text : [text]))).toEqual([expected]),
  );

  it('has the days of its papers, and counts other messages', () => {
    const { format, listing, since, listed, entries, diagnostics } = read(
      telegram('Hello!', `${u}1`, `${u}2`, `again ${u}1`, 'Bye'),
    );
    expect([format, listing]).toEqual(['chat-messages', 'ML papers']);
    expect([since?.day, listed?.day]).toEqual([2, 4]);
    expect(entries.map(({ arxiv, lines }) => [arxiv, lines.first])).toEqual([
      ['2609.01231', 18],
      ['2609.01232', 24],
    ]);
    expect(diagnostics.map(({ rule, reason }) => [rule, /^\d of \d/.exec(reason)?.[0]])).toEqual([
      ['skipped-objects', '2 of 6'],
    ]);
  });

  it('may have several papers in a message, each on its line', () => {
    const text = [{ type: 'bold', text: 'Two good papers today' }, `\n${u}1\n${u}2 and ${u}3`];
    expect(fields(telegram(text))).toEqual([
      [undefined, '2609.01231'],
      [undefined, '2609.01232'],
    ]);
    expect(read(telegram(text)).diagnostics.map(({ rule }) => rule)).toEqual(['several-papers']);
  });
});

it('a channel of Slack has previews, and links with words', () => {
  const message = (text: string, ts: string, more = {}) => ({
    type: 'message',
    user: 'U1',
    text,
    ts,
    ...more,
  });
  const preview = { title: 'Feature Counting', title_link: `${u}1`, text: 'We count.' };
  const channel = [
    message(`Cool &amp; new: <${u}1>`, '1790934000.000100', { attachments: [preview] }),
    message(`*Layers: A Survey* <${u}2|arxiv>`, '1790935000.000100'),
    message(`<@U2> see <${u}3|the paper>`, '1791021400.000100'),
    message('<@U1> lunch?', '1791021500.000100'),
  ];
  expect(fields(channel)).toEqual([
    ['Feature Counting', '2609.01231'],
    ['Layers: A Survey', '2609.01232'],
    [undefined, '2609.01233'],
  ]);
  expect(read(channel)).toMatchObject({
    since: { year: 2026, month: 10, day: 2 },
    listed: { year: 2026, month: 10, day: 3 },
  });
});

it('a channel of Discord has previews', () => {
  const embeds = [{ title: 'Feature Counting', url: `${u}1`, description: 'We count.' }];
  const messages = [
    { id: '1', type: 'Default', timestamp: '2026-10-02T10:00:00+00:00', content: `${u}1`, embeds },
  ];
  const { listing, entries } = read({ guild: { name: 'Lab' }, channel: { name: 'papers' }, messages });
  expect([listing, entries[0]?.title]).toEqual(['papers', 'Feature Counting']);
});

it.each<[string, unknown]>([
  ['without papers', telegram('Hello!')],
  ['of another kind', { messages: [{ role: 'user', content: `${u}1` }] }],
])('messages %s are refused', (_what, value) => expect(() => read(value)).toThrow(/unknown-format/));

it('a chat as HTML is refused with the way to its JSON', () => {
  const page = `<!DOCTYPE html><html><head><title>Exported Data</title></head><body><p>Hi</p><p>You</p><p><a href="${u}1">x</a></p></body></html>`;
  expect(() => parseDump(new TextEncoder().encode(page), 'messages.html')).toThrow(/as JSON/);
});

it('a library of Zotero as RDF is no feed', () => {
  const rdf =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:link="http://purl.org/rss/1.0/modules/link/"></rdf:RDF>';
  expect(() => parseDump(new TextEncoder().encode(rdf), 'x.rdf')).toThrow(/export BibTeX, RIS or CSL JSON/);
});

describe('a chat exported as text', () => {
  const readText = (...lines: readonly string[]) =>
    parseDump(new TextEncoder().encode(lines.join('\n')), 'chat.txt');

  it.each([
    ['[13/10/2026, 09:12:44] Ann:', '[14/10/2026, 08:00:00] Cid B.:', 13, 14],
    ['[10/9/26, 9:12:44 AM] Ann:', '[10/13/26, 8:00:00 AM] Cid B.:', 9, 13],
    ['13.10.26, 09:12 - Ann:', '14.10.26, 09:12 - Cid B.:', 13, 14],
    ['2026-10-13, 09:12 - Ann:', '2026-10-14, 09:12 - Cid B.:', 13, 14],
    ['[03/10/2026, 09:12:44] Ann:', '[04/10/2026, 08:00:00] Cid B.:', undefined, undefined],
  ])('%s', (one, two, since, listed) => {
    const { format, entries, diagnostics, ...said } = readText(
      `${one} morning! did you see this ${u}1`,
      `${one} yes,`,
      'and it is great',
      `${one} another:`,
      `${u}2`,
      `${two} Check this out ${u}3`,
      `${two} \u200eimage omitted`,
      `${two} Layers of Nets: A Survey ${u}4`,
    );
    expect(format).toBe('reading-list');
    expect(entries.map(({ arxiv, title, note }) => [arxiv, title, note])).toEqual([
      ['2609.01231', undefined, undefined],
      ['2609.01232', undefined, undefined],
      ['2609.01233', undefined, undefined],
      ['2609.01234', 'Layers of Nets: A Survey', undefined],
    ]);
    expect([said.since?.day, said.listed?.day]).toEqual([since, listed]);
    expect(diagnostics).toMatchObject([
      { severity: 'info', reason: expect.stringMatching(/^2 of 6 messages/) },
    ]);
  });
});
