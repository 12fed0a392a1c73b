/** WebSub publisher (https://www.w3.org/TR/websub/): notifies the hub of feeds with new entries. */
import { absoluteUrl } from '../../addresses.ts';
import type { Archive, Issue } from '../../model.ts';
import type { Site } from '../../site-settings.ts';
import type { FeedDescriptor } from './feed.ts';
import { feedFormats } from './feed-exports.ts';

export interface HubRequest {
  readonly hub: string;
  /** URL of the feed. */
  readonly topic: string;
  /** `application/x-www-form-urlencoded`. */
  readonly body: string;
}

/** The feeds with entries from the newest issue. */
export function feedsWithNews(
  { issues }: Archive,
  feeds: readonly FeedDescriptor[],
): readonly FeedDescriptor[] {
  const [first, ...others] = issues;
  if (first === undefined) return [];
  const latest = others.reduce<Issue>((one, other) => (one.number > other.number ? one : other), first);
  return feeds.filter(({ latestIssue }) => latestIssue === latest.id);
}

/** One publish request for each feed in every format. Empty without a hub. */
export function buildHubRequests(
  { url, hub }: Site,
  feeds: readonly FeedDescriptor[],
): readonly HubRequest[] {
  if (hub === undefined) return [];
  return feeds.flatMap(({ paths }) =>
    feedFormats.map(({ name }) => {
      const topic = absoluteUrl(url, paths[name]);
      const body = new URLSearchParams({
        'hub.mode': 'publish',
        'hub.topic': topic,
        'hub.url': topic,
      }).toString();
      return { hub, topic, body };
    }),
  );
}

export interface PingFailure {
  readonly topic: string;
  /** The hub's response, or the connection error. */
  readonly reason: string;
}

/**
 * Sends `requests`, a few at a time; any 2xx status is a success. Resolves to the failures, in order of the requests.
 */
export async function sendHubRequests(
  requests: readonly HubRequest[],
  send: typeof fetch,
  atOnce = 4,
): Promise<readonly PingFailure[]> {
  const failures: PingFailure[] = [];
  for (let start = 0; start < requests.length; start += atOnce) {
    const results = await Promise.all(
      requests.slice(start, start + atOnce).map((request) => sendOne(request, send)),
    );
    failures.push(...results.filter((result) => result !== undefined));
  }
  return failures;
}

async function sendOne(
  { hub, topic, body }: HubRequest,
  send: typeof fetch,
): Promise<PingFailure | undefined> {
  try {
    const response = await send(hub, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
      signal: AbortSignal.timeout(30_000),
    });
    return response.ok ? undefined : { topic, reason: `${response.status} ${await response.text()}`.trim() };
  } catch (error) {
    return { topic, reason: reasonOf(error) };
  }
}

/** `fetch` says only that it failed; why is in the error's cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
