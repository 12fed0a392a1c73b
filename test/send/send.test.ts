import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { listen } from '../setup/listen.ts';
import {
  type MailServer,
  makeCertificate,
  removeMailArchives,
  runSend,
  smtpSettings,
  spawnSend,
  spawnSends,
  startMailServer,
  writeMailArchive,
} from './mail-server.ts';

// Some runs of the command are processes of their own.
vi.setConfig({ testTimeout: 600_000 });

const day = '2024-10-29';
afterAll(removeMailArchives);
const servers: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function mailServer(...options: Parameters<typeof startMailServer>): Promise<MailServer> {
  const server = await startMailServer(...options);
  servers.push(server);
  return server;
}

function writeList(folder: string, count: number, more: readonly string[] = []): string {
  const file = join(folder, 'list.csv');
  const rows = Array.from({ length: count }, (_, index) => `reader-${index}@readers.example`);
  writeFileSync(file, ['email', ...rows, ...more, ''].join('\n'));
  return file;
}

const usual = (folder: string, list: string): readonly string[] => [
  day,
  '--content',
  folder,
  '--list',
  list,
  '--yes',
  '--no-verify',
  '--retry-seconds',
  '0.01',
];
const timesEach = (server: MailServer): Map<string, number> => {
  const times = new Map<string, number>();
  for (const { to } of server.received) times.set(to, (times.get(to) ?? 0) + 1);
  return times;
};
const error = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code });

it('sends 150 mails once each through two kills, and nothing in a run after that', async () => {
  const server = await mailServer();
  const folder = writeMailArchive(smtpSettings(server.port));
  const options = usual(folder, writeList(folder, 150));
  for (const enough of [25, 90]) await spawnSend(options, {}, () => server.received.length >= enough);
  expect(server.received.length).toBeLessThan(150);
  let run = await runSend(options);
  // The recipient that was being served at the kill is listed, and gets the mail again only with an option.
  const doubtful = /May or may not have it.*: (.*)/.exec(run.output)?.[1]?.split(', ') ?? [];
  const missing = Array.from({ length: 150 }, (_, index) => `reader-${index}@readers.example`).filter(
    (to) => !timesEach(server).has(to),
  );
  expect(doubtful.length).toBeLessThanOrEqual(2);
  expect(missing.filter((to) => !doubtful.includes(to))).toEqual([]);
  expect([...timesEach(server).values()].every((times) => times === 1)).toBe(true);
  const before = server.received.length;
  run = await runSend(options);
  expect(server.received.length).toBe(before);
  expect(run.output).toContain('had it before');
  const ledger = readFileSync(join(folder, 'sent', `${day}.jsonl`), 'utf8');
  expect(ledger).not.toContain('@');
  expect(readdirSync(join(folder, 'sent'))).toEqual([`${day}.jsonl`]);
});

it('gives each recipient their own link, once per address, and lists bad rows with their lines', async () => {
  const server = await mailServer();
  const folder = writeMailArchive(
    smtpSettings(
      server.port,
      'unsubscribe: mailto:leave@papers.example\npostalAddress: Box 1, Berlin\nreplyTo: desk@papers.example',
    ),
  );
  const list = join(folder, 'list.csv');
  writeFileSync(
    list,
    'Name;E-Mail;Unsubscribe\n"Ada ""A"" L;ovelace";ada@readers.example;https://l.example/u?a=1&b=2\nNo One;not an address\nTwice;ADA@readers.example\nZoë;zoe@bücher.example\nEvil;"x@y.example\r\nBcc: all@z.example"\n',
  );
  const run = await runSend(usual(folder, list));
  expect(run.code).toBe(0);
  expect(run.output).toMatch(/list\.csv:3: .*not an address/);
  expect(run.output).toMatch(/list\.csv:4: .*already/);
  expect(run.output).toMatch(/list\.csv:6: /);
  expect(server.received.map(({ to }) => to)).toEqual(['ada@readers.example', 'zoe@bücher.example']);
  const [ada, zoe] = await Promise.all(server.received.map(({ message }) => simpleParser(message)));
  expect(ada?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line).toBe(
    'List-Unsubscribe: <https://l.example/u?a=1&b=2>',
  );
  expect(
    ada?.headers.get('list-unsubscribe-post') ??
      ada?.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line,
  ).toContain('One-Click');
  expect(ada?.html).toContain('https://l.example/u?a=1&amp;b=2');
  expect(ada?.text).toContain('https://l.example/u?a=1&b=2');
  expect(zoe?.html).toContain('mailto:leave@papers.example');
  expect(zoe?.headerLines.some(({ key }) => key === 'list-unsubscribe-post')).toBe(false);
  expect(zoe?.replyTo?.text).toBe('desk@papers.example');
  expect(zoe?.html).toContain('Box 1, Berlin');
});

it('tries again after 421 and 450, keeps 550 for the recipient alone, and survives dropped connections', async () => {
  const tries = new Map<string, number>();
  const server = await mailServer({
    onRcptTo({ address }, _session, done) {
      const number = (tries.get(address) ?? 0) + 1;
      tries.set(address, number);
      if (address.startsWith('reader-1@')) return done(error(550, 'no such mailbox'));
      if (address.startsWith('reader-2@') && number < 3) return done(error(450, 'busy mailbox'));
      if (address.startsWith('reader-3@') && number < 2) return done(error(421, 'closing down'));
      if (address.startsWith('reader-4@') && number < 2) {
        server.cut();
        return;
      }
      return done();
    },
  });
  const folder = writeMailArchive(smtpSettings(server.port));
  const run = await runSend(usual(folder, writeList(folder, 7)));
  expect([...timesEach(server).keys()].sort()).toEqual(
    [0, 2, 3, 4, 5, 6].map((index) => `reader-${index}@readers.example`),
  );
  expect([...timesEach(server).values()].every((times) => times === 1)).toBe(true);
  expect(run.output).toContain(
    'Refused by the server (--retry-refused tries again): reader-1@readers.example',
  );
  expect(run.code).toBe(0);
});

it('stops when one after another is refused, and goes on when asked again', async () => {
  let blocked = true;
  const server = await mailServer({
    onRcptTo: (_address, _session, done) => (blocked ? done(error(554, 'blocked')) : done()),
  });
  const folder = writeMailArchive(smtpSettings(server.port));
  const options = usual(folder, writeList(folder, 30));
  const run = await runSend(options);
  expect(run.code).toBe(1);
  expect(run.output).toContain('Stopped: 10 refusals one after another');
  blocked = false;
  await runSend(options);
  expect(server.received).toHaveLength(20);
});

it('sends by TLS and STARTTLS with a password that appears nowhere, and signs by DKIM', async () => {
  const folder = writeMailArchive('from: a@b.example');
  const { key, cert, certFile } = makeCertificate(folder);
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const password = 'hunter2 & co';
  const environment = { NODE_EXTRA_CA_CERTS: certFile, OFFPRINT_DKIM_KEY: privateKey };
  const tried: { server: MailServer; archive: string; options: readonly string[] }[] = [];
  for (const secure of [true, false]) {
    const server = await mailServer({
      key,
      cert,
      secure,
      authOptional: false,
      onAuth: ({ username, password: given }, _session, done) =>
        given === password ? done(null, { user: username }) : done(error(535, 'wrong password')),
    });
    const settings = `from: a@b.example\nsmtp: { host: localhost, port: ${server.port}, security: ${secure ? 'tls' : 'starttls'}, user: ada }\ndkim: { domain: b.example, selector: s1 }`;
    const archive = writeMailArchive(settings);
    const options = [
      day,
      '--content',
      archive,
      '--list',
      'one@readers.example',
      '--yes',
      '--no-verify',
      '--retry-seconds',
      '0.01',
    ];
    // This process does not know who has signed the certificate; Node reads that at its start.
    const unknown = await runSend(options, { ...environment, OFFPRINT_MAIL_PASSWORD: password });
    expect(unknown.code).toBe(1);
    expect(server.received).toHaveLength(0);
    tried.push({ server, archive, options });
  }
  const runs = await spawnSends(
    environment,
    ['other-secret', password].flatMap((given) => tried.map(({ options }) => ({ options, password: given }))),
  );
  for (const [index, { server, archive }] of tried.entries()) {
    const [wrong, right] = [runs[index], runs[tried.length + index]];
    expect(wrong?.code).toBe(1);
    expect(wrong?.output).toContain('wrong password');
    expect(wrong?.output).not.toContain('other-secret');
    expect(right).toMatchObject({ code: 0, output: expect.stringContaining('Sent to 1.') });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.message).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256;/m);
    const ledger = readFileSync(join(archive, 'sent', `${day}.jsonl`), 'utf8');
    expect(right?.output + ledger).not.toContain('hunter2');
  }
});

it('refuses what is not published, and what has changed since it was sent, saying what', async () => {
  const server = await mailServer();
  const asked: string[] = [];
  let status = 404;
  const web = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(status).end();
  });
  const { url, close } = await listen(web);
  servers.push({ close });
  const folder = writeMailArchive(smtpSettings(server.port));
  const options = [day, '--content', folder, '--list', 'one@readers.example', '--yes'];
  const unpublished = await runSend(options, { SITE_URL: url });
  expect([unpublished.code, unpublished.output]).toEqual([1, expect.stringContaining('answers 404')]);
  status = 200;
  expect((await runSend(options, { SITE_URL: url })).code).toBe(0);
  expect(asked).toEqual([`HEAD /issues/${day}/`, `HEAD /issues/${day}/`]);
  const issue = JSON.parse(readFileSync(join(folder, 'issues', `${day}.json`), 'utf8')) as {
    papers: { id: string }[];
  };
  const paper = issue.papers[0]?.id ?? '';
  writeFileSync(
    join(folder, 'corrections.yaml'),
    `papers:\n  - paper: ${paper}\n    title: Another title\n    why: It has one\n`,
  );
  const changed = await runSend(
    [...options.slice(0, 3), '--list', 'two@readers.example', '--yes', '--no-verify'],
    { SITE_URL: url },
  );
  expect(changed.output).toContain(`paper ${paper} has changed`);
  expect([changed.code, server.received.length]).toEqual([1, 1]);
  expect(
    (
      await runSend(
        [...options.slice(0, 3), '--list', 'two@readers.example', '--yes', '--no-verify', '--accept-changes'],
        { SITE_URL: url },
      )
    ).code,
  ).toBe(0);
  expect(server.received).toHaveLength(2);
});

it('sends nothing without a yes, and a test as often as asked without recording it', async () => {
  const server = await mailServer();
  const folder = writeMailArchive(smtpSettings(server.port));
  const asked = await runSend([day, '--content', folder, '--list', 'one@readers.example', '--no-verify']);
  expect([asked.code, server.received.length]).toEqual([1, 0]);
  for (const _ of [1, 2])
    expect(
      (await runSend([day, '--content', folder, '--test', 'me@readers.example', '--yes', '--no-verify']))
        .code,
    ).toBe(0);
  expect(server.received.map(({ to }) => to)).toEqual(['me@readers.example', 'me@readers.example']);
});

it.each(['listmonk', 'buttondown'])('makes one draft at %s', async (service) => {
  const drafts: {
    readonly headers: unknown;
    readonly url: string | undefined;
    readonly body: Record<string, unknown>;
  }[] = [];
  const web = createServer((request, response) => {
    let body = '';
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      drafts.push({
        headers: request.headers,
        url: request.url,
        body: JSON.parse(body) as Record<string, unknown>,
      });
      if (drafts.length === 1) response.writeHead(503).end('{"message":"try later"}');
      else response.end('{"id":"3f2c"}');
    });
  });
  const { url, close } = await listen(web);
  servers.push({ close });
  const folder = writeMailArchive(`service: ${service}\napi: ${url}\napiUser: bot\nlists: [3]`);
  const options = [day, '--content', folder, '--yes', '--no-verify'];
  const failed = await runSend(options, { OFFPRINT_MAIL_PASSWORD: 'tok3n' });
  expect([failed.code, failed.output.includes('try later'), failed.output.includes('tok3n')]).toEqual([
    1,
    true,
    false,
  ]);
  for (const _ of [1, 2]) expect((await runSend(options, { OFFPRINT_MAIL_PASSWORD: 'tok3n' })).code).toBe(0);
  expect(drafts).toHaveLength(2);
  expect(drafts[1]?.body.subject).toBe('Toy & Sons, issue 1: 29 October 2024');
  expect(drafts[1]?.url).toBe(service === 'listmonk' ? '/api/campaigns' : '/emails');
  expect(JSON.stringify(drafts[1]?.headers)).toContain('tok3n');
  expect(String(drafts[1]?.body.body)).toContain(
    service === 'listmonk' ? '{{ UnsubscribeURL }}' : '{{ unsubscribe_url }}',
  );
});
