/** Runs capture requests one by one and saves the responses. All side effects are passed in. */
import { MalformedResponse, SourceUnavailable } from '../network/response.ts';
import type { WebClient } from '../network/web-client.ts';
import type { CaptureOutcome, CaptureResult } from './capture-outcome.ts';
import type { CaptureRequest } from './capture-source.ts';
import { type CaptureSettings, findCaptured, type Taken, takeResponse } from './take-response.ts';

export interface CaptureRun extends CaptureSettings {
  readonly requests: readonly CaptureRequest[];
  readonly client: WebClient;
  /** Called with each result immediately. */
  readonly report: (result: CaptureResult) => void;
}

/** After these outcomes no further requests are made, because the server or the connection is out of order. */
const stopsAt: ReadonlySet<CaptureOutcome['kind']> = new Set(['failed', 'changed']);

/** One result for each request and each further page. */
export async function runCapture(run: CaptureRun): Promise<readonly CaptureResult[]> {
  const results: CaptureResult[] = [];
  let isStopped = false;
  for (const first of run.requests) {
    let request: CaptureRequest | undefined = first;
    while (request !== undefined) {
      const { outcome, more }: Taken = isStopped
        ? { outcome: { kind: 'not-asked' }, more: undefined }
        : await capture(request, run);
      if (outcome !== undefined) {
        isStopped ||= stopsAt.has(outcome.kind);
        const result = { name: request.name, outcome };
        results.push(result);
        run.report(result);
      }
      request = more;
    }
  }
  return results;
}

async function capture(request: CaptureRequest, run: CaptureRun): Promise<Taken> {
  const known = findKnown(request, run);
  if (known !== undefined) return known;
  try {
    return await run.client.get(request.address, request.accept, (response) =>
      takeResponse(response, request, run),
    );
  } catch (error) {
    if (!(error instanceof SourceUnavailable)) throw error;
    return { outcome: { kind: 'failed', reason: error.message }, more: undefined };
  }
}

/** The outcome of a request that needs no download: a future day, or captured before. */
function findKnown(request: CaptureRequest, run: CaptureRun): Taken | undefined {
  const { expected } = request;
  if (expected === undefined) return undefined;
  if (expected.day > run.today.utc)
    return { outcome: { kind: 'not-yet', because: 'the day lies ahead' }, more: undefined };
  const outcome = findCaptured(request, expected, run);
  return outcome === undefined ? undefined : { outcome, more: findMore(request, run) };
}

/** The request for the page after one captured before, to continue an interrupted run. */
function findMore(
  { expected, examine, address }: CaptureRequest,
  run: CaptureRun,
): CaptureRequest | undefined {
  const saved = run.store.find(expected?.stem ?? '');
  if (saved === undefined) return undefined;
  try {
    const found = examine({ url: address, contentType: '', bytes: run.store.read(saved) }, run.today);
    return found.kind === 'listing' ? found.more : undefined;
  } catch (error) {
    if (error instanceof MalformedResponse) return undefined;
    throw error;
  }
}
