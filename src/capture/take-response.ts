/** Saves a response as a dump, or explains why it can't be. */
import type { Sidecar } from '../content/sidecar.ts';
import { ContentError, isError } from '../diagnostic.ts';
import { parseDump } from '../dumps/formats.ts';
import type { CalendarDay } from '../model.ts';
import type { WebResponse } from '../network/response.ts';
import { toSlug } from '../words/slug.ts';
import type { CaptureOutcome } from './capture-outcome.ts';
import type { CaptureRequest, ExpectedListing, Listing, Today } from './capture-source.ts';
import type { DumpStore } from './dump-store.ts';

export interface CaptureSettings {
  readonly store: DumpStore;
  readonly today: Today;
  /** The present time in UTC with seconds (RFC 3339). */
  readonly now: () => string;
  /** Replaces an earlier capture. */
  readonly replace: boolean;
  /** Issue for all captures together, with its title. */
  readonly issue: { readonly day: CalendarDay; readonly title: string | undefined } | undefined;
}

export interface Taken {
  /** Undefined for the empty page after the last. */
  readonly outcome: CaptureOutcome | undefined;
  /** Request for the listing's next page. */
  readonly more: CaptureRequest | undefined;
}

/** Saves the response if it is a listing. Throws `MalformedResponse` for a truncated one. */
export function takeResponse(
  response: WebResponse,
  request: CaptureRequest,
  settings: CaptureSettings,
): Taken {
  const found = request.examine(response, settings.today);
  switch (found.kind) {
    case 'listing': {
      const outcome = takeListing(response, request, found, settings);
      return { outcome, more: found.more };
    }
    case 'end':
      return { outcome: undefined, more: undefined };
    case 'changed': {
      const kept = settings.store.keepAside(
        request.expected?.stem ?? toSlug(request.name),
        'txt',
        response.bytes,
      );
      return { outcome: { ...found, kept }, more: undefined };
    }
    default:
      return { outcome: found, more: undefined };
  }
}

/** Outcome for a listing that was captured before, or whose day has an issue; undefined for a new one. */
export function findCaptured(
  { family }: CaptureRequest,
  { stem, day, isFurtherPage }: ExpectedListing,
  { store, replace, issue }: CaptureSettings,
): CaptureOutcome | undefined {
  if (replace) return undefined;
  const saved = store.find(stem);
  if (saved !== undefined) return { kind: 'present', why: `captured before as ${saved}` };
  const published = issue === undefined && !isFurtherPage ? store.findIssue(day) : undefined;
  if (published === undefined) return undefined;
  if (family !== undefined && published.startsWith(family))
    return { kind: 'present', why: `the issue of ${day} is made of ${published}` };
  return {
    kind: 'refused',
    reason: `the issue of ${day} is made of ${published} already`,
    advice: `Add "--issue ${day}" to make one issue of both listings.`,
  };
}

function takeListing(
  response: WebResponse,
  request: CaptureRequest,
  listing: Listing,
  settings: CaptureSettings,
): CaptureOutcome {
  const { stem, extension, day, note } = listing;
  const { store } = settings;
  const same = store.findSame(response.bytes);
  if (same !== undefined) return { kind: 'not-yet', because: `the bytes are still those of ${same}` };
  if (request.expected === undefined && day !== undefined) {
    const known = findCaptured(request, { stem, day, isFurtherPage: false }, settings);
    if (known !== undefined) return isOutdated(known, day, settings.today) ? stillOf(day, known) : known;
  }
  const fault = findFault(response.bytes, `${stem}.${extension}`);
  if (fault !== undefined) {
    if (fault.kind === 'empty' && request.family === undefined) return { kind: 'empty', day };
    const kept = store.keepAside(stem, extension, response.bytes);
    return { kind: request.family === undefined ? 'unread' : 'changed', reason: fault.reason, kept };
  }
  const name = store.save(
    stem,
    extension,
    response.bytes,
    buildSidecar(response, request, listing, settings),
  );
  return { kind: 'captured', name, bytes: response.bytes.length, note };
}

/** True for a feed of an earlier day that was captured before: the requested one is not published yet. */
function isOutdated(known: CaptureOutcome, day: CalendarDay, today: Today): boolean {
  return known.kind === 'present' && day < today.newYork;
}

function stillOf(day: CalendarDay, known: CaptureOutcome): CaptureOutcome {
  const why = known.kind === 'present' ? `, ${known.why}` : '';
  return { kind: 'not-yet', because: `the feed is still that of ${day}${why}` };
}

interface Fault {
  readonly kind: 'empty' | 'unreadable';
  readonly reason: string;
}

/** The error (without full stop) if the archive can't parse these bytes. Doubts are left to ingest. */
function findFault(bytes: Uint8Array, file: string): Fault | undefined {
  try {
    const { entries, diagnostics, format } = parseDump(bytes, file);
    const error = diagnostics.find(isError);
    if (error !== undefined) return { kind: 'unreadable', reason: withoutStop(error.reason) };
    if (entries.length === 0) return { kind: 'empty', reason: `read as ${format}, it has no papers` };
    return undefined;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { kind: 'unreadable', reason: withoutStop(error.diagnostics[0]?.reason ?? '') };
  }
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

function buildSidecar(
  response: WebResponse,
  { address, page, expected }: CaptureRequest,
  { stem, day, more }: Listing,
  { store, now, replace, issue }: CaptureSettings,
): Sidecar {
  const url = page ?? address;
  // All pages of a listing form one issue.
  const isOnePageOfSeveral = more !== undefined || expected?.isFurtherPage === true;
  const together = issue?.day ?? (isOnePageOfSeveral ? day : undefined);
  const earlier = replace
    ? (store.find(stem) ?? (day === undefined ? undefined : store.findIssue(day)))
    : undefined;
  return {
    ...(day === undefined ? {} : { date: day }),
    ...(together === undefined ? {} : { issue: together }),
    ...(issue?.title === undefined ? {} : { title: issue.title }),
    ...(earlier === undefined ? {} : { replaces: earlier }),
    url,
    ...(response.url === url ? {} : { from: response.url }),
    captured: now(),
  };
}
