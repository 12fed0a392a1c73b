/**
 * The addresses of pages and of files with fixed names. All are site-relative, start with a slash, and end in a slash where they name a
 * page (its file is the folder's `index.html`). Pages link with `linkFrom`, feeds and heads with `absoluteUrl`.
 */
import type { AuthorId, IssueId, PaperId, TopicId, VenueId } from './model.ts';

/** A site-relative address such as `/papers/qurating/`. */
export type SitePath = `/${string}`;

export const homePath: SitePath = '/';
export const issuesPath: SitePath = '/issues/';
export const papersPath: SitePath = '/papers/';
export const topicsPath: SitePath = '/topics/';
export const authorsPath: SitePath = '/authors/';
export const venuesPath: SitePath = '/venues/';
export const yearsPath: SitePath = '/years/';
export const searchPath: SitePath = '/search/';
export const glancePath: SitePath = '/glance/';
export const subscribePath: SitePath = '/subscribe/';
export const aboutPath: SitePath = '/about/';
export const sitemapPath: SitePath = '/sitemap/';
export const readingListPath: SitePath = '/reading-list/';
/** Only on sites that can be read offline. */
export const offlinePath: SitePath = '/offline/';

export const issuePath = (id: IssueId): SitePath => `/issues/${id}/`;
export const paperPath = (id: PaperId): SitePath => `/papers/${id}/`;
export const topicPath = (id: TopicId): SitePath => `/topics/${id}/`;
export const authorPath = (id: AuthorId): SitePath => `/authors/${id}/`;
export const venuePath = (id: VenueId): SitePath => `/venues/${id}/`;
export const yearPath = (year: number): SitePath => `/years/${year}/`;
/** A page of words from `content/pages/<id>.md`. */
export const markdownPagePath = (id: string): SitePath => `/${id}/`;

/** Pages of the plain lists, where one page would be too long: `letter` is `a` to `z`, or `other`. */
export const papersLetterPath = (letter: string): SitePath => `/papers/letter/${letter}/`;
export const authorsLetterPath = (letter: string): SitePath => `/authors/letter/${letter}/`;
export const issuesYearPath = (year: string): SitePath => `/issues/year/${year}/`;
/** The `number`th page of the list at `list`; the first is the list's own address. */
export const listPagePath = (list: SitePath, number: number): SitePath =>
  number === 1 ? list : `${list}page-${number}/`;

/**
 * The URL of `target` relative to the page at `from`, so that the site works under any folder of any host.
 * `from` and `target` are site paths; `target` may carry a query or fragment. A page linking to itself gets `./`.
 */
export function linkFrom(from: SitePath, target: string): string {
  const depth = from.split('/').length - 2;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  return target === '/' ? up : (depth === 0 ? './' : up) + target.slice(1);
}

/** The absolute URL of `path` on a site whose base URL (ending in a slash) is `base`. */
export function absoluteUrl(base: string, path: string): string {
  return base + path.slice(1);
}

/** Where browsers and robots look for files about the site. */
export const webManifestPath: SitePath = '/manifest.webmanifest';
export const openSearchPath: SitePath = '/opensearch.xml';
/** At the root, because a service worker looks after what is below its own address. */
export const serviceWorkerPath: SitePath = '/service-worker.js';
export const llmsPath: SitePath = '/llms.txt';

/** The files of search; `diskIndexPath` is loaded only by pages opened from a disk. */
export const pagefindPath: SitePath = '/pagefind/pagefind.js';
export const vocabularyPath: SitePath = '/search-words.txt';
export const diskIndexPath: SitePath = '/search-index.js';

/** Data files. An issue's stand beside its folder: its address plus `.json` is its data. */
export const archiveJsonPath: SitePath = '/archive.json';
export const issueJsonPath = (id: IssueId): SitePath => `/issues/${id}.json`;
export const issueMarkdownPath = (id: IssueId): SitePath => `${issuePath(id)}index.md`;
/** A schema's address carries its version; a version that broke readers would have an address of its own. */
export const archiveSchemaPath: SitePath = '/schema/archive-1.json';
export const issueSchemaPath: SitePath = '/schema/issue-1.json';

/** Editions: issues and papers for reading away from the site. */
export const mailHtmlPath = (id: IssueId): SitePath => `${issuePath(id)}email.html`;
/** The styles of mails that are read on the site. */
export const mailStylesPath: SitePath = '/issues/email.css';
/** The whole message, both parts. */
export const mailMessagePath = (id: IssueId): SitePath => `${issuePath(id)}email.eml`;
export const issueTextPath = (id: IssueId): SitePath => `${issuePath(id)}index.txt`;
export const issueEpubPath = (id: IssueId): SitePath => `${issuePath(id)}issue.epub`;
export const paperMarkdownPath = (id: PaperId): SitePath => `${paperPath(id)}index.md`;
/** The catalogue of all books (OPDS 1.2). */
export const opdsPath: SitePath = '/opds.xml';
/** All papers for libraries (OAI-PMH static repository). */
export const oaiPath: SitePath = '/oai.xml';

/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/i;
/** Signs that end a name on some system or mean something to it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafeSigns = /[\u0000-\u001f\u007f-\u009f\\:*?"<>|]/;

/**
 * Whether a file may be written at `path`, on every system: it begins with a slash, no step of it is empty (but the last,
 * which names a folder), `.` or `..`, ends in a full stop or blank, bears a device's name on Windows, or has a backslash,
 * colon or control character.
 */
export function isSafeSitePath(path: string): path is SitePath {
  if (!path.startsWith('/') || unsafeSigns.test(path)) return false;
  const steps = path.slice(1).split('/');
  if (steps.at(-1) === '') steps.pop();
  return steps.every((step) => step !== '' && !/[. ]$/.test(step) && !deviceName.test(step));
}
