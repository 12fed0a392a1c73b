import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedInspection, serveInspection } from '../../src/inspect/serve-inspection.ts';

let served: ServedInspection;
let render = (): ReadonlyMap<string, { type: string; body: string }> => new Map();
beforeAll(async () => {
  served = await serveInspection(() => render(), 0);
});
afterAll(() => served.close());

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(path: string, host?: string, method = 'GET'): Promise<Answered> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the local page', () => {
  it('is made anew for each visit, under a policy without inline scripts', async () => {
    let visits = 0;
    render = () => {
      visits += 1;
      return new Map([['/', { type: 'text/html; charset=utf-8', body: `visit ${visits}` }]]);
    };
    expect((await ask('/')).body).toBe('visit 1');
    const { body, headers } = await ask('/?again');
    expect(body).toBe('visit 2');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; /,
    );
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  it.each([
    ['another name for this machine', '/', 'evil.example', 'GET', 403],
    ['another name with the right port', '/', 'evil.example:80', 'GET', 403],
    ['a form', '/', undefined, 'POST', 405],
    ['a missing address', '/../../etc/passwd', undefined, 'GET', 404],
  ])('refuses %s', async (_name, path, host, method, status) => {
    expect((await ask(path, host, method)).status).toBe(status);
  });

  it('says what is wrong with a capture or a sidecar, and goes on', async () => {
    render = () => {
      throw new Error('content/dumps/a.yaml:1: error (unknown-key): <b>');
    };
    const { status, body, headers } = await ask('/');
    expect(status).toBe(500);
    expect(body).toContain('unknown-key');
    expect(headers['content-type']).toMatch('text/plain');
    render = () => new Map([['/', { type: 'text/html', body: 'mended' }]]);
    expect((await ask('/')).body).toBe('mended');
  });
});
