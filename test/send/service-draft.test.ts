/** A draft at a mail service is made once: if the response is lost, it is made again only after an explicit option. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, it } from 'vitest';
import { cutShort, operationsOf } from '../crash/cut-short.ts';
import { removeMailArchives, runSend, writeMailArchive } from './mail-server.ts';

const day = '2024-10-29';
let web: Server | undefined;
let port = 0;
let drafts = 0;
afterEach(async () => {
  web?.closeAllConnections();
  await new Promise((resolve) => web?.close(resolve) ?? resolve(undefined));
  web = undefined;
  drafts = 0;
});
afterAll(removeMailArchives);

// Without `Connection: close` a slow run would meet a connection that the server has given up.
const accept = (response: ServerResponse): void =>
  void response.setHeader('Connection', 'close').end('{"data":{"id":7,"status":"draft"}}');

/** An archive whose drafts go to a server that answers so, one request after another. */
async function prepare(...answers: readonly ((response: ServerResponse) => void)[]): Promise<string> {
  web = createServer((request, response) => {
    request.resume().on('end', () => {
      const answer = answers[Math.min(drafts, answers.length - 1)];
      drafts += 1;
      answer?.(response);
    });
  });
  await new Promise<void>((resolve) => web?.listen(0, '127.0.0.1', resolve));
  port = (web.address() as AddressInfo).port;
  return writeMailArchive(service());
}

const service = (): string => `service: listmonk\napi: http://127.0.0.1:${port}/\napiUser: bot\nlists: [3]`;

const send = (folder: string, ...more: readonly string[]) =>
  runSend([day, '--content', folder, '--yes', '--no-verify', ...more], { OFFPRINT_MAIL_PASSWORD: 'tok3n' });

it('is not made again where the connection broke before the answer, unless asked for', async () => {
  const folder = await prepare((response) => response.destroy(), accept);
  const broken = await send(folder);
  expect(broken).toMatchObject({ code: 1, output: expect.stringContaining('may have the draft') });
  const again = await send(folder);
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('--resend-doubtful') });
  expect(drafts).toBe(1);
  expect((await send(folder, '--resend-doubtful')).code).toBe(0);
  expect(drafts).toBe(2);
});

it('is not taken for made where a login page answers', async () => {
  const folder = await prepare(
    (response) => response.setHeader('Connection', 'close').end('<html><title>Log in'),
    accept,
  );
  const answered = await send(folder);
  expect(answered).toMatchObject({
    code: 1,
    output: expect.stringContaining('an HTML page titled "Log in"'),
  });
  expect(answered.output).toContain('may have the draft');
  expect((await send(folder, '--resend-doubtful')).code).toBe(0);
});

it('is made by the next run where there was no connection', async () => {
  const folder = await prepare(accept);
  await new Promise((resolve) => web?.close(resolve));
  const refused = await send(folder);
  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('ECONNREFUSED') });
  expect(refused.output).not.toContain('may have');
  await new Promise<void>((resolve) => web?.listen(port, '127.0.0.1', resolve));
  expect((await send(folder)).code).toBe(0);
  expect(drafts).toBe(1);
});

it('is there once, or named as doubtful, wherever a run is killed', async () => {
  const first = await prepare(accept);
  const { length } = await operationsOf(first, () => send(first));
  expect(length).toBeGreaterThan(5);
  for (let count = 1; count <= length; count += 1) {
    drafts = 0;
    const folder = writeMailArchive(service());
    await cutShort(folder, count, () => send(folder));
    const made = drafts;
    const { code, output } = await send(folder);
    if (code === 0) expect(drafts, `operation ${count}`).toBe(1);
    else {
      expect(output, `operation ${count}`).toContain('look whether listmonk has the draft');
      expect(drafts, `operation ${count}`).toBe(made);
    }
  }
});
