import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { mailServices, mailSettingsSchema } from '../../src/content/mail-settings.ts';
import { buildMailEdition, type MailEdition } from '../../src/editions/mail/mail-edition.ts';
import { darkSheet, mailSheet } from '../../src/editions/mail/mail-styles.ts';
import { messageId, renderMailbox, renderMessage, senderOf } from '../../src/editions/mail/message.ts';
import type { Archive, Issue } from '../../src/model.ts';
import { buildHostileArchive } from '../feeds/hostile-archive.ts';
import { buildSampleArchive, type SamplePaper } from '../feeds/sample-archive.ts';
import { hostileStrings } from '../text/hostile-strings.ts';

const withLineFeeds = (text: string) => text.replaceAll('\r\n', '\n');
const bytes = (text: string) => Buffer.byteLength(text);

function only(archive: Archive): Issue {
  const [issue] = archive.issues;
  if (issue === undefined) throw new Error('no issue');
  return issue;
}

function archiveOf(
  papers: readonly SamplePaper[],
  site: Parameters<typeof buildSampleArchive>[1] = {},
): Archive {
  return buildSampleArchive([{ day: '2025-10-29', papers }], site);
}

function manyPapers(count: number, abstract: string): readonly SamplePaper[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `paper-number-${index}-with-a-slug-as-long-as-slugs-usually-are`,
    title: `Paper ${index}: what a title of usual length says about language models and their data`,
    abstract,
    authors: ['Ada Lovelace', 'Émilie du Châtelet', 'Kurt Gödel', 'Emmy Noether', 'Alan Turing'],
    topics: [`topic-${index % 7}`],
    arxiv: `2401.${String(index).padStart(5, '0')}`,
    firstDate: '2024-01-02',
  }));
}

const asMessage = (archive: Archive): string => {
  const issue = only(archive);
  return renderMessage(buildMailEdition(issue, archive), issue, archive.site, {
    from: senderOf(archive.site),
  });
};

/** The message as Python's parser reads it. */
function readByPython(message: string) {
  const program = `
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = [p for p in m.walk() if not p.is_multipart()]
print(json.dumps({
  'defects': [str(d) for p in m.walk() for d in p.defects] + [str(d) for p in m.walk() for h in p.values() for d in getattr(h, 'defects', [])],
  'subject': str(m['Subject']), 'from': [a.addr_spec for a in m['From'].addresses], 'date': m['Date'].datetime.isoformat(),
  'id': m['Message-ID'], 'names': m.keys(), 'types': [p.get_content_type() for p in parts],
  'bodies': [p.get_content() for p in parts]}))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', program], { input: message, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Record<'defects' | 'from' | 'names' | 'types' | 'bodies', string[]> &
    Record<'subject' | 'date' | 'id', string>;
}

describe('the mail of an issue', () => {
  it('says less of each paper rather than be cut, and leaves none out while titles fit', () => {
    const archive = archiveOf(
      manyPapers(88, 'A first sentence that goes on for a while, as they do, before it ends. '.repeat(9)),
    );
    const { html, text } = buildMailEdition(only(archive), archive);
    expect(bytes(html)).toBeLessThan(100_000);
    expect(html.match(/<h3/g)).toHaveLength(88);
    expect(html).toContain('A first sentence that goes on');
    expect(text.split('\n').every((line) => line.length <= 72 || line.includes('://'))).toBe(true);
    expect(html).not.toContain('more paper');
  });

  it('says how many papers are on the web where not even titles fit', () => {
    const archive = archiveOf(manyPapers(900, 'Short.'));
    const { html, text } = buildMailEdition(only(archive), archive);
    const shown = html.match(/<h3/g)?.length ?? 0;
    expect(bytes(html)).toBeLessThan(100_000);
    expect(bytes(html)).toBeGreaterThan(90_000);
    expect(html).toContain(`And ${900 - shown} more papers on the web`);
    expect(text).toMatch(
      new RegExp(
        `And ${900 - shown} more papers on the web:[ \n]+https://papers.example/archive/issues/2025-10-29/`,
      ),
    );
    expect(
      html.match(/<h3.*?<\/h3>/g)?.every((title) => title.includes('language models and their data')),
    ).toBe(true);
  });

  it('groups a long list by topic, and leaves a short one as it was listed', () => {
    expect(
      buildMailEdition(only(archiveOf(manyPapers(30, 'A.'))), archiveOf(manyPapers(30, 'A.'))).html,
    ).toContain('<h2 class="group"');
    const short = archiveOf(manyPapers(5, 'A.'));
    const { html } = buildMailEdition(only(short), short);
    expect(html).not.toContain('class="group"');
    // No level of headings is skipped.
    expect(html.match(/<h\d/g)).toEqual(['<h1', ...Array.from({ length: 5 }, () => '<h2')]);
  });

  it('has the list maker’s note in both of its parts', () => {
    const archive = archiveOf([{ id: 'a', title: 'Plain words', authors: ['Ada King'] }]);
    const issue = only(archive);
    const noted = {
      ...issue,
      appearances: issue.appearances.map((each) => ({ ...each, note: 'Read it {{ today }}.' })),
    };
    const { html, text } = buildMailEdition(noted, archive);
    expect(html).toContain('Note: Read it ');
    expect(text).toContain('1. Plain words\n   Ada King\n   Note: Read it {{ today }}.\n   https://');
  });

  it('writes maths as one line of Unicode, without tables, pictures or scripts', () => {
    const archive = archiveOf([
      { id: 'a', title: 'A mass of $10^{6}$', abstract: 'At $M_\\odot > 8\\times 10^{18}$ it holds.' },
    ]);
    const { html } = buildMailEdition(only(archive), archive);
    expect(html).toContain('A mass of 10⁶');
    expect(html).not.toMatch(/<(math|table|img|script|link)\b/);
  });

  it('lets long words break, after a slash where there is one', () => {
    const archive = archiveOf([{ id: 'a', title: `Man/Microbio/Megabio/Computer ${'x'.repeat(60)}` }]);
    const { html } = buildMailEdition(only(archive), archive);
    expect(html).toContain(
      `Man/<wbr>Microbio/<wbr>Megabio/<wbr>Computer ${'x'.repeat(24)}<wbr>${'x'.repeat(24)}<wbr>xxx`,
    );
    expect(html).not.toMatch(/<title>[^<]*<wbr>/);
  });

  it('says how many votes and comments the listing had, and leads with what was most discussed', () => {
    const sample = archiveOf(manyPapers(30, 'A.'));
    const [issue] = sample.issues;
    if (issue === undefined) throw new Error('no issue');
    const appearances = issue.appearances.map((appearance, index) => ({
      ...appearance,
      comments: index === 4 ? 7 : undefined,
      upvotes: index === 9 ? 52 : index === 4 ? 1 : undefined,
    }));
    const { html, text } = buildMailEdition({ ...issue, appearances }, sample);
    expect(html.match(/<h2[^>]*>([^<]*)/)?.[1]).toBe('Most discussed');
    expect([...html.matchAll(/<h3.*?>Paper (\d+):/g)].slice(0, 3).map(([, number]) => number)).toEqual([
      '4',
      '9',
      '0',
    ]);
    expect(html).toMatch(/1 vote\u00A0· 7 comments/);
    expect(text).toContain('52 votes');
  });

  it('has a subject of at most 78 characters on one line, whatever the titles', () => {
    for (const { text } of hostileStrings) {
      const archive = archiveOf([{ id: 'a', title: 'A' }], { title: `${text} ${'𝔽raktur é '.repeat(20)}` });
      const { subject } = buildMailEdition(only(archive), archive);
      expect([...subject].length).toBeLessThanOrEqual(78);
      expect(subject).toContain('issue 1: ');
      expect(subject).not.toMatch(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
    }
  });
});

describe('a sending service', () => {
  const injections = [
    '{{ .Subscriber.Email }}',
    '{% if x %}',
    '{{unsubscribe_url}}',
    '*|EMAIL|*',
    '%recipient_email%',
    '{{{x}}}',
  ];

  it.each(mailServices)('%s finds its own placeholders and none in papers', (service) => {
    const mail = mailSettingsSchema.parse({
      service,
      postalAddress: 'Box 1, Berlin',
      unsubscribe: 'mailto:leave@papers.example',
    });
    const papers = injections.map((text, index) => ({
      id: `p${index}`,
      title: `About ${text}`,
      abstract: `We print ${text}. So.`,
      code: `https://code.example/${text.replaceAll(' ', '')}`,
    }));
    const plain = archiveOf([{ id: 'a' }], { mail });
    const hostile = archiveOf(papers, { mail, title: 'Papers {{ x }} *|Y|*' });
    const marks = ({ html, text, subject }: MailEdition) =>
      [subject, html, text].join('\n').match(/\{\{.*?\}\}|\{%.*?%\}|\*\|.*?\|\*|%[A-Za-z_]+%/g) ?? [];
    const own = marks(buildMailEdition(only(plain), plain));
    if (service === 'plain') expect(own).toEqual([]);
    else expect(own.length).toBeGreaterThan(0);
    if (service !== 'plain') expect(marks(buildMailEdition(only(hostile), hostile))).toEqual(own);
    expect(buildMailEdition(only(hostile), hostile).html).toContain('Unsubscribe');
  });
});

describe('the message', () => {
  const archives: readonly (readonly [string, Archive])[] = [
    ['of words that mean harm', buildHostileArchive()],
    ['of 88 papers', archiveOf(manyPapers(88, 'A sentence – with “signs” and 漢字. '.repeat(8)))],
    [
      'of a site whose title breaks headers',
      archiveOf([{ id: 'a', title: 'x\r\nBcc: all@example.org' }], {
        title: 'Évil\r\nBcc: x@example.org\r\n\r\n<b>"quoted", \\ (c) =?utf-8?q?x?=',
      }),
    ],
  ];

  it.each(archives)('%s reads back the same by Python’s email and by mailparser', async (_what, archive) => {
    const issue = only(archive);
    const edition = buildMailEdition(issue, archive);
    const message = asMessage(archive);
    expect(message).toMatch(/^[\t\r\n -~]*$/);
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
    const python = readByPython(message);
    expect(python.defects).toEqual([]);
    expect(python.subject).toBe(edition.subject);
    expect(python.types).toEqual(['text/plain', 'text/html']);
    expect(python.bodies.map(withLineFeeds)).toEqual([edition.text, edition.html]);
    expect(python.names.map((name) => name.toLowerCase())).not.toContain('bcc');
    expect(python.date).toBe(`${issue.day}T12:00:00+00:00`);
    const parsed = await simpleParser(message);
    expect(parsed.subject).toBe(edition.subject);
    expect(parsed.html === false ? '' : withLineFeeds(parsed.html ?? '').trimEnd()).toBe(
      edition.html.trimEnd(),
    );
    expect(parsed.text?.trimEnd()).toBe(edition.text.trimEnd());
    expect(parsed.messageId).toBe(messageId(issue, archive.site));
    expect(parsed.from?.value[0]?.address).toBe('noreply@papers.example');
  });

  it('is the same at every time', () => {
    const archive = buildHostileArchive();
    expect(asMessage(archive)).toBe(asMessage(buildHostileArchive()));
  });

  it('quotes and encodes the names of senders', () => {
    expect(renderMailbox({ name: undefined, address: 'a@b.example' })).toBe('a@b.example');
    expect(renderMailbox({ name: 'News Desk', address: 'a@b.example' })).toBe('News Desk <a@b.example>');
    expect(renderMailbox({ name: 'A, "B"', address: 'a@b.example' })).toBe('"A, \\"B\\"" <a@b.example>');
    expect(renderMailbox({ name: 'Zoë', address: 'a@b.example' })).toBe('=?UTF-8?Q?Zo=C3=AB?= <a@b.example>');
    // In one word, where that is shorter: some programs show the space between two.
    const hebrew = renderMailbox({ name: 'אגרת כלכלה', address: 'a@b.example' });
    expect(hebrew).toBe('=?UTF-8?B?15DXkteo16og15vXnNeb15zXlA==?= <a@b.example>');
  });
});

describe('the styles of mails', () => {
  interface Feature {
    readonly slug: string;
    readonly stats: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
  }
  const { data } = JSON.parse(readFileSync('node_modules/caniemail/data/caniemail.json', 'utf8')) as {
    readonly data: readonly Feature[];
  };
  const mainClients = ['apple-mail', 'gmail', 'outlook', 'yahoo', 'samsung-email', 'thunderbird'];
  /** What every client that shows HTML has had from the beginning, and caniemail therefore doesn't list. */
  const unlisted = new Set(['color', 'font-family', 'border-top']);
  const sheets = mailSheet + darkSheet.replace(/:root \{[^}]*\}/, '');
  const properties = [...new Set([...sheets.matchAll(/([a-z-]+):\s[^;{}]+;/g)].map(([, name = '']) => name))];

  it('use some properties', () => expect(properties.length).toBeGreaterThan(8));

  it.each(properties)('use %s, which the main clients support', (property) => {
    const feature = data.find(({ slug }) => slug === `css-${property}`);
    if (feature === undefined) {
      expect(unlisted).toContain(property);
      return;
    }
    const refusing = mainClients.flatMap((client) =>
      Object.entries(feature.stats[client] ?? {}).flatMap(([platform, versions]) =>
        /^[ya]/.test(Object.values(versions).at(-1) ?? '') ? [] : [`${client} ${platform}`],
      ),
    );
    expect(refusing).toEqual([]);
  });
});
