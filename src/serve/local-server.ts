/**
 * Eleventy's development server with security checks: it listens on the loopback address by default, answers only
 * requests that `checkRequest` accepts, and survives invalid requests and WebSocket frames.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import EleventyDevServer, { type Options } from '@11ty/eleventy-dev-server';
import { escapeHtml } from '../../templates/jsx/escape-html.ts';
import { ContentError } from '../diagnostic.ts';
import { checkRequest } from './check-request.ts';

export interface LocalServerOptions extends Options {
  /** Address to listen on, `127.0.0.1` by default. */
  readonly host: string;
  readonly say: (line: string) => void;
  /** Error to show on every page. */
  readonly failure: () => string | undefined;
}

/** Number of ports to try if one is in use. */
const portsToTry = 10;

/** Maximum size of a WebSocket message; the server expects none. */
const longestMessage = 1_024;

export class LocalServer extends EleventyDevServer {
  readonly #options: LocalServerOptions;
  readonly #failed: Promise<never>;
  #fail: (error: Error) => void = () => {};
  #firstPort: number | undefined;

  constructor(name: string, folder: string, options: LocalServerOptions) {
    super(name, folder, { ...options, portReassignmentRetryCount: Number.POSITIVE_INFINITY });
    this.#options = options;
    this.#failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.#failed.catch(() => undefined);
  }

  /** Resolves when the server listens; rejects with a readable message where it can't. */
  async start(port: number): Promise<void> {
    this.serve(port);
    await Promise.race([this.ready(), this.#failed]);
  }

  override _serverListen(port: number): void {
    this.#firstPort ??= port;
    if (port > Math.min(65_535, this.#firstPort + portsToTry))
      this.#fail(
        refusal(
          `port ${this.#firstPort}`,
          `The ports from ${this.#firstPort} to ${port - 1} are all in use.`,
          'Name another with --port.',
        ),
      );
    else this.server.listen({ port, host: this.#options.host });
  }

  override _serverErrorHandler(error: Error): void {
    const { host } = this.#options;
    this.#fail(
      refusal(host, `The server can't listen there: ${error.message}.`, 'Choose another --port or --host.'),
    );
  }

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = checkRequest(request, this.#names);
    if (refusal !== undefined) return answerPlainly(response, refusal.status, refusal.reason);
    try {
      await super.onRequestHandler(request, response);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#options.say(`${request.url}: ${reason}`);
      answerPlainly(response, 500, `The page can't be shown: ${reason}`);
    }
  }

  override augmentContentWithNotifier(content: string, ...rest: [boolean?, object?]): string {
    return super.augmentContentWithNotifier(withFailure(content, this.#options.failure()), ...rest);
  }

  override setupReloadNotifier(): void {
    super.setupReloadNotifier();
    const sockets = this.updateServer;
    if (sockets === undefined) return;
    sockets.options.maxPayload = longestMessage;
    sockets.options.verifyClient = ({ req }: { readonly req: IncomingMessage }) =>
      checkRequest(req, this.#names) === undefined;
    // Close the connection after an invalid frame instead of throwing.
    sockets.on('connection', (socket) => socket.on('error', () => socket.terminate()));
  }

  get #names(): readonly string[] {
    const { host } = this.#options;
    return host === '127.0.0.1' ? [] : [host, hostname()];
  }
}

function refusal(file: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule: 'cannot-listen', reason, advice, file }]);
}

function answerPlainly(response: ServerResponse, status: number, reason: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(`${reason}\n`);
}

/** Inserts the error message at the top of the page. */
export function withFailure(page: string, failure: string | undefined): string {
  if (failure === undefined) return page;
  const notice = `<aside role="alert"><strong>This is the last good site.</strong><pre>${escapeHtml(failure)}</pre></aside>`;
  return /<body[^>]*>/.test(page) ? page.replace(/<body[^>]*>/, (tag) => `${tag}${notice}`) : notice + page;
}

/** Page to show before the first successful build. */
export function failurePage(failure: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nothing to show yet</title></head><body><h1>Nothing to show yet</h1><pre>${escapeHtml(failure)}</pre><p>This page goes on as soon as that is mended.</p></body></html>`;
}
