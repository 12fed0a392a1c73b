/** Loopback server with programmable responses and failures. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Listening, listen } from '../setup/listen.ts';

/** Reaction to a request. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

export interface WebServer extends Listening {
  /** Path with query, and headers, of each request. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
}

/** `choose` returns the reaction for a request's path and number (from 0). */
export async function startWebServer(
  choose: (path: string, number: number) => Behaviour | undefined,
): Promise<WebServer> {
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const behaviour = choose(path, requests.length) ?? fail(404);
    requests.push({ path, headers: request.headers });
    behaviour(response, request);
  });
  return { ...(await listen(server)), requests };
}

/** A server that reacts to requests in order; the last reaction is repeated. */
export const startQueue = (...behaviours: readonly [Behaviour, ...Behaviour[]]): Promise<WebServer> =>
  startWebServer((_path, number) => behaviours[Math.min(number, behaviours.length - 1)]);

export const send =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(200, headers);
    response.end(body);
  };

export const fail =
  (status: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, headers);
    response.end('<html><body>Not now.</body></html>');
  };

/** Never answers. */
export const hang: Behaviour = () => undefined;

/** Sends `body` byte by byte, one every `pause` milliseconds. */
export const drip =
  (body: string, pause: number): Behaviour =>
  (response) => {
    const bytes = Buffer.from(body);
    let sent = 0;
    const timer = setInterval(() => {
      if (sent >= bytes.length) response.end();
      else response.write(bytes.subarray(sent, sent + 1));
      sent += 1;
    }, pause);
    response.on('close', () => clearInterval(timer));
  };

/** Announces the full length of `body`, sends half, and closes the connection. */
export const breakOff =
  (body: string): Behaviour =>
  (response) => {
    const bytes = Buffer.from(body);
    response.writeHead(200, { 'content-length': String(bytes.length) });
    response.write(bytes.subarray(0, bytes.length / 2));
    setImmediate(() => response.destroy());
  };
