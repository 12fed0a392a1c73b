/** SMTP server on the loopback address, and an archive whose site.yaml uses it. */

import { execFile, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { program } from '../setup/program.ts';
import { runCommand } from '../setup/run-command.ts';

const toy = 'test/site/toy/content';

export interface ReceivedMail {
  readonly to: string;
  readonly from: string;
  readonly message: string;
}

export interface MailServer {
  readonly port: number;
  readonly received: ReceivedMail[];
  /** Drops all connections. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

/** Accepts every message unless `options` differ. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key === undefined ? ['STARTTLS', 'AUTH'] : [],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo;
        const from = session.envelope.mailFrom;
        received.push({
          to: to?.address ?? '',
          from: from === false ? '' : (from?.address ?? ''),
          message: Buffer.concat(chunks).toString('latin1'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const close = () =>
    new Promise<void>((resolve) => {
      // Otherwise it waits half a minute for clients that were killed.
      cut();
      server.close(() => resolve());
    });
  return { port, received, cut, close };
}

/** The toy archive with its issues. */
let ingested: string | undefined;
const archives: string[] = [];

/** Removes all that `writeMailArchive` has made. */
export function removeMailArchives(): void {
  ingested = undefined;
  for (const folder of archives.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A copy of the toy archive whose site.yaml has `mail` as its mail settings. */
export function writeMailArchive(mail: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-mail-'));
  archives.push(folder);
  if (ingested === undefined) {
    ingested = mkdtempSync(join(tmpdir(), 'offprint-mail-ingested-'));
    archives.push(ingested);
    cpSync(toy, ingested, { recursive: true });
    ingestFolder(ingested);
  }
  cpSync(ingested, folder, { recursive: true });
  appendFileSync(join(folder, 'site.yaml'), `\nmail:\n${mail.replace(/^/gm, '  ')}\n`);
  return folder;
}

export const smtpSettings = (port: number, more = ''): string =>
  `from: News <news@papers.example>\nperMinute: 60000\nsmtp: { host: 127.0.0.1, port: ${port}, security: none }\n${more}`;

const noPassword = { OFFPRINT_MAIL_PASSWORD: '' };

/** Runs the command. */
export const runSend = (options: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runCommand(['send', ...options], { ...noPassword, ...environment });

/** Runs the command in a process of its own; kills it (SIGKILL) when `killWhen` returns true. */
export function spawnSend(
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  killWhen?: () => boolean,
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'send', ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...noPassword, ...environment },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    const watch = killWhen && setInterval(() => killWhen() && child.kill('SIGKILL'), 2);
    child.on('close', (code) => {
      clearInterval(watch);
      resolve({ code, output });
    });
  });
}

export interface SendRun {
  readonly code: number;
  readonly output: string;
}

/** Runs the command once for each of `runs`, all in one process of its own that begins with `environment`. */
export function spawnSends(
  environment: Readonly<Record<string, string>>,
  runs: readonly { readonly options: readonly string[]; readonly password: string }[],
): Promise<readonly SendRun[]> {
  const orders = runs.map(({ options, password }) => ({
    words: ['send', ...options],
    environment: { OFFPRINT_MAIL_PASSWORD: password },
  }));
  const script = join(import.meta.dirname, 'send-several.mjs');
  return new Promise((resolve, reject) =>
    execFile(
      process.execPath,
      [script, program, JSON.stringify(orders)],
      { env: { ...process.env, ...environment } },
      (error, printed) => (error === null ? resolve(JSON.parse(printed)) : reject(error)),
    ),
  );
}

/** Self-signed key and certificate for 127.0.0.1 and localhost. */
export function makeCertificate(folder: string): {
  readonly key: Buffer;
  readonly cert: Buffer;
  readonly certFile: string;
} {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const options =
    '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1';
  const { status, stderr } = spawnSync(
    'openssl',
    ['req', ...options.split(' '), '-keyout', keyFile, '-out', certFile],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { key: readFileSync(keyFile), cert: readFileSync(certFile), certFile };
}
