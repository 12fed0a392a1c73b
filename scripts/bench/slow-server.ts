/**
 * Static server that simulates a slow connection, with round-trip time and shared bandwidth; responses are compressed. The
 * browser's own throttling does not apply to workers, which fetch the search index.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { fileAt, mediaTypeOf } from '../../test/browser/serve-folder.ts';
import { type Listening, listen } from '../../test/setup/listen.ts';

/** A line to a phone. */
export interface Line {
  /** Milliseconds from a request to the first byte of its answer. */
  readonly roundTrip: number;
  /** Bytes a second, of all answers together. */
  readonly bandwidth: number;
}

/** Round trips before the first request of a connection: TCP and TLS. */
const handshakes = 2;
/** Bytes sent at a time, a few packets. */
const chunkSize = 4096;
const isText = /^(?:text\/|application\/(?:json|xml|manifest))|\+(?:json|xml)|svg/;

export function serveSlowly(folder: string, line: Line): Promise<Listening> {
  const known = new WeakSet<Socket>();
  const carry = openLine(line);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const trips = known.has(request.socket) ? 1 : 1 + handshakes;
    known.add(request.socket);
    await wait(trips * line.roundTrip);
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const file = fileAt(folder, decodeURIComponent(pathname).slice(1));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = writeHead(response, file);
    for (let at = 0; at < body.length; at += chunkSize) {
      const chunk = body.subarray(at, at + chunkSize);
      await carry(chunk.length);
      response.write(chunk);
    }
    response.end();
  };
  // A page that is closed while its answers are on the way needs them no longer.
  const server = createServer(
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  );
  return listen(server);
}

/** Gives a function that waits as long as the line, which all share, takes to transfer some bytes. */
function openLine({ bandwidth }: Line): (bytes: number) => Promise<void> {
  let freeAt = 0;
  return async (bytes) => {
    freeAt = Math.max(freeAt, performance.now()) + (bytes / bandwidth) * 1000;
    await wait(freeAt - performance.now());
  };
}

/** Sends the headers for a file; gives the body. */
function writeHead(response: ServerResponse, file: string): Buffer {
  const type = mediaTypeOf(file);
  const body = isText.test(type) ? gzipSync(readFileSync(file)) : readFileSync(file);
  response.writeHead(200, {
    'content-type': type,
    'content-length': body.length,
    ...(isText.test(type) ? { 'content-encoding': 'gzip' } : {}),
  });
  return body;
}
