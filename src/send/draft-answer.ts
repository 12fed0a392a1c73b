/** What the answer of a mail service says of a draft: whether it is there, and what to do if not. */
import { describeResponse } from '../network/describe-response.ts';

export interface DraftAnswer {
  readonly status: number;
  /** Words behind the status, such as "Not Found". */
  readonly phrase: string;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  readonly text: string;
}

/** `isDoubtful`: the service may have the draft in spite of it. `reason` ends with a full stop. */
export interface DraftFault {
  readonly reason: string;
  readonly isDoubtful: boolean;
}

/**
 * Undefined only if the answer names the draft that was made. A success alone proves nothing: a login page, a proxy and a
 * wrong address answer so as well.
 */
export function findDraftFault(answer: DraftAnswer): DraftFault | undefined {
  const { status, phrase, text } = answer;
  const isSuccess = status >= 200 && status < 300;
  if (isSuccess && namesDraft(text)) return undefined;
  const words = isSuccess ? `names no draft but sends ${describeResponse(text)}` : describeBody(text);
  const start = `${status} ${phrase}`.trim();
  return {
    reason: [
      `${start}: ${words}`.replace(/[:\s]*$/, '').replace(/([^.!?])$/, '$1.'),
      ...adviceFor(answer),
    ].join(' '),
    isDoubtful: isSuccess || mayHaveMade(status),
  };
}

/** listmonk answers `{ data: { id: 7 } }`, Buttondown `{ id: "…" }`. */
function namesDraft(text: string): boolean {
  try {
    const answer: unknown = JSON.parse(text);
    return hasId(answer) || (isObject(answer) && 'data' in answer && hasId(answer.data));
  } catch {
    return false;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const hasId = (value: unknown): boolean =>
  isObject(value) && 'id' in value && ['string', 'number'].includes(typeof value.id) && value.id !== '';

function describeBody(text: string): string {
  if (text.trimStart().startsWith('<')) return describeResponse(text);
  return text
    .slice(0, 300)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Whether the draft may have been made before something failed: within the service, or in a server before it. */
const mayHaveMade = (status: number): boolean => [500, 502, 504].includes(status) || status >= 520;

function adviceFor({ status, location, retryAfter }: DraftAnswer): readonly string[] {
  const elsewhere = location === undefined ? '' : `It leads to ${location.slice(0, 200)}. `;
  if (status === 401 || status === 403)
    return [
      'Check the key (OFFPRINT_MAIL_PASSWORD), and "apiUser" in site.yaml where the service has users.',
    ];
  if (status < 400 || status === 404 || status === 405)
    return [`${elsewhere}Check "api" in site.yaml: it must be the address of the service itself.`];
  if (status === 429)
    return [/^\d+$/.test(retryAfter ?? '') ? `Try again in ${retryAfter} seconds.` : 'Try again later.'];
  return [];
}
