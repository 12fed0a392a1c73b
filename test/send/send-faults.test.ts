/** Faults while an issue is sent: none costs a recipient the issue, or is taken for a fault of the recipient. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../src/send/ledger.ts';
import type { RecipientState } from '../../src/send/ledger-lines.ts';
import { sendMails } from '../../src/send/send-mails.ts';
import { openSession } from '../../src/send/smtp-session.ts';
import {
  type MailServer,
  removeMailArchives,
  runSend,
  smtpSettings,
  startMailServer,
  writeMailArchive,
} from './mail-server.ts';

const day = '2024-10-29';
let server: MailServer | undefined;
afterEach(() => server?.close());
afterAll(removeMailArchives);

const readers = ['r0@readers.example', 'r1@readers.example', 'r2@readers.example', 'r3@readers.example'];
const send = (folder: string, ...more: readonly string[]) =>
  runSend([day, '--content', folder, '--yes', '--no-verify', '--retry-seconds', '0.01', ...more]);
const error = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code });

/** Sends to all readers with a ledger that refuses one line, as on a full disk. */
async function sendWithFault(port: number, address: string, state: RecipientState) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-ledger-'));
  const ledger = openLedger(folder, day);
  const full: Ledger = {
    ...ledger,
    note: (to, what) => {
      if (to === address && what === state)
        throw Object.assign(new Error('no space left'), {
          code: 'ENOSPC',
          syscall: 'write',
          path: ledger.path,
        });
      ledger.note(to, what);
    },
  };
  try {
    return await sendMails({
      from: 'news@papers.example',
      recipients: readers.map((to) => ({ address: to, name: undefined, unsubscribe: undefined })),
      messageFor: async () => `Subject: Issue\r\n\r\n${'Words.\r\n'.repeat(50)}`,
      open: () => openSession({ host: '127.0.0.1', port, security: 'none', user: undefined }, undefined),
      ledger: full,
      perMinute: 60_000,
      batch: 500,
      pauseSeconds: 0,
      retrySeconds: 0,
      resendDoubtful: false,
      retryRefused: false,
      wait: async () => undefined,
      say: () => undefined,
    });
  } finally {
    ledger.close();
    rmSync(folder, { recursive: true });
  }
}

it('stops before the message ends where the disk has no room for the ledger', async () => {
  server = await startMailServer();
  const result = await sendWithFault(server.port, 'r1@readers.example', 'handing');
  expect(server.received.map(({ to }) => to)).toEqual(['r0@readers.example']);
  expect(result).toMatchObject({ sent: 1, doubtful: [], open: readers.slice(1) });
  expect(result.stopped).toContain('The disk is full.');
});

it('names who has it where the ledger could not say so', async () => {
  server = await startMailServer();
  const result = await sendWithFault(server.port, 'r1@readers.example', 'sent');
  expect(server.received.map(({ to }) => to)).toEqual(readers.slice(0, 2));
  expect(result).toMatchObject({ sent: 1, doubtful: ['r1@readers.example'], open: readers.slice(2) });
});

it('takes a refused sender for no fault of the recipients', async () => {
  let isRefused = true;
  server = await startMailServer({
    onMailFrom: (_address, _session, done) => done(isRefused ? error(550, 'unknown sender') : undefined),
  });
  const folder = writeMailArchive(smtpSettings(server.port));
  const refused = await send(folder, '--list', 'r0@readers.example');
  expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('refuses the sender: 550')]);
  expect(refused.output).toContain('Not sent yet (run the same command again): r0@readers.example');
  isRefused = false;
  expect((await send(folder, '--list', 'r0@readers.example')).code).toBe(0);
  expect(server.received).toHaveLength(1);
});

it('fails where nobody gets it, and tries refused recipients again when told to', async () => {
  let isRefused = true;
  server = await startMailServer({
    onRcptTo: (_address, _session, done) => done(isRefused ? error(554, 'blocked') : undefined),
  });
  const folder = writeMailArchive(smtpSettings(server.port));
  const options = ['--list', 'r0@readers.example'];
  expect(await send(folder, ...options)).toMatchObject({
    code: 1,
    output: expect.stringContaining('--retry-refused'),
  });
  isRefused = false;
  expect((await send(folder, ...options)).output).toContain('Sent to 0.');
  expect(await send(folder, ...options, '--retry-refused')).toMatchObject({ code: 0 });
  expect(server.received).toHaveLength(1);
});

it('refuses a DKIM key that can sign nothing', async () => {
  const folder = writeMailArchive(smtpSettings(1, 'dkim: { domain: b.example, selector: s1 }'));
  const options = [day, '--content', folder, '--yes', '--no-verify', '--list', 'r0@readers.example'];
  for (const key of ['rubbish', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'])
    expect(await runSend(options, { OFFPRINT_DKIM_KEY: key })).toMatchObject({
      code: 1,
      output: expect.stringContaining('The DKIM key is not an RSA private key'),
    });
});

it('leaves no ledger where nothing was sent', async () => {
  const folder = writeMailArchive(smtpSettings(1));
  const unasked = await runSend([day, '--content', folder, '--no-verify', '--list', 'r0@readers.example']);
  expect(unasked.output).toContain('Nothing was sent');
  expect(existsSync(join(folder, 'sent', `${day}.jsonl`))).toBe(false);
});

it.each(['abc', '-5', '0'])('refuses --retry-seconds %s', async (seconds) => {
  const folder = writeMailArchive(smtpSettings(1));
  const run = await runSend([day, '--content', folder, '--list', 'a@x.example', '--retry-seconds', seconds]);
  expect([run.code, run.output]).toEqual([1, expect.stringContaining('--retry-seconds is not')]);
});

it('refuses a list beside a test', async () => {
  const folder = writeMailArchive(smtpSettings(1));
  const run = await send(folder, '--list', 'a@x.example', '--test', 'b@x.example');
  expect([run.code, run.output]).toEqual([1, expect.stringContaining('leave out --list')]);
});

it('ends its ledger with whole lines', () => {
  const folder = writeMailArchive('from: a@b.example');
  const ledger = openLedger(folder, day);
  ledger.begin({ subject: 'a' }, 'x:25');
  ledger.note('a@x.example', 'sent');
  ledger.close();
  expect(readFileSync(ledger.path, 'utf8').split('\n')).toHaveLength(3);
});
