/** Allowed link URLs in texts, and the kinds of their targets. */
import { parseUrl } from '../parse-url.ts';

export interface MarkupLink {
  readonly kind: 'code' | 'model' | 'dataset' | 'page';
  readonly url: string;
}

/**
 * The absolute http(s) URL of `written`, percent-encoded for HTML, XML and LaTeX. Undefined (not linked): other
 * schemes, credentials, hosts without a dot.
 */
export function linkTarget(written: string): string | undefined {
  const url = written.length > 2_000 ? undefined : parseUrl(written);
  if (url === undefined) return undefined;
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  if (!web || url.username !== '' || url.password !== '' || !/[^.]\.[^.]/.test(url.hostname))
    return undefined;
  return url.href.replace(/[\\{}^`'"<>|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const CODE_HOSTS = /^(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/;
const HUGGING_FACE = /^(?:www\.)?(?:huggingface\.co|hf\.co)$/;
/** First path segments on huggingface.co that are no organisations. */
const NO_MODEL =
  /^(?:spaces|papers|blog|docs|collections|organizations|join|login|models|tasks|learn|posts|settings|chat)$/;

/** Recognises repositories, models and datasets; anything else is a page. `url` comes from `linkTarget`. */
export function linkKind(url: string): MarkupLink['kind'] {
  const { hostname, pathname } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  if (CODE_HOSTS.test(hostname)) return second === '' ? 'page' : 'code';
  if (!HUGGING_FACE.test(hostname)) return 'page';
  if (first === 'datasets') return second === '' ? 'page' : 'dataset';
  return second === '' || NO_MODEL.test(first) ? 'page' : 'model';
}
