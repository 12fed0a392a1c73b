/**
 * Site paths of pages and of files with fixed names. They start with a slash; those of pages end in one (the file is
 * `index.html` in that folder). Pages link with `linkFrom`, feeds and `<head>` with `absoluteUrl`.
 */
import type { AuthorId, IssueId, PaperId, TopicId, VenueId } from './model.ts';

/** A site-relative path such as `/papers/qurating/`. */
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
/** Exists only on sites with offline reading. */
export const offlinePath: SitePath = '/offline/';

export const issuePath = (id: IssueId): SitePath => `/issues/${id}/`;
export const paperPath = (id: PaperId): SitePath => `/papers/${id}/`;
export const topicPath = (id: TopicId): SitePath => `/topics/${id}/`;
export const authorPath = (id: AuthorId): SitePath => `/authors/${id}/`;
export const venuePath = (id: VenueId): SitePath => `/venues/${id}/`;
export const yearPath = (year: number): SitePath => `/years/${year}/`;
/** A static page of `pages/<id>.md`. */
export const markdownPagePath = (id: string): SitePath => `/${id}/`;

/** Pages by letter, for lists too long for one page: `letter` is `a` to `z`, or `other`. */
export const papersLetterPath = (letter: string): SitePath => `/papers/letter/${letter}/`;
export const authorsLetterPath = (letter: string): SitePath => `/authors/letter/${letter}/`;
export const issuesYearPath = (year: string): SitePath => `/issues/year/${year}/`;
/** Page `number` (from 1) of a paginated list; the first page has the list's own path. */
export const listPagePath = (list: SitePath, number: number): SitePath =>
  number === 1 ? list : `${list}page-${number}/`;

/**
 * Relative URL of `target` from the page at `from`, so that the site works in any folder of any host. Both are site
 * paths; `target` may have a query or fragment. A page that links to itself gets `./`.
 */
export function linkFrom(from: SitePath, target: string): string {
  const depth = from.split('/').length - 2;
  const up = depth === 0 ? './' : '../'.repeat(depth);
  return target === '/' ? up : (depth === 0 ? './' : up) + target.slice(1);
}

/** Site path at which a host serves `file`: `/papers/x/index.html` → `/papers/x/`. */
export function addressOfFile(file: SitePath): SitePath {
  return file.endsWith('/index.html') ? `/${file.slice(1, -'index.html'.length)}` : file;
}

/** The file that a host serves at `address`: `/papers/` → `/papers/index.html`. */
export function fileOfAddress(address: SitePath): SitePath {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** Absolute URL of `path`; `base` is the site's base URL with trailing slash. */
export function absoluteUrl(base: string, path: string): string {
  return base + path.slice(1);
}

/** Well-known files about the site. */
export const webManifestPath: SitePath = '/manifest.webmanifest';
export const openSearchPath: SitePath = '/opensearch.xml';
/** At the root, because the scope of a service worker is its own folder. */
export const serviceWorkerPath: SitePath = '/service-worker.js';
export const llmsPath: SitePath = '/llms.txt';

/** Files of search; `diskIndexPath` is loaded only by pages opened from `file://`. */
export const pagefindPath: SitePath = '/pagefind/pagefind.js';
export const diskIndexPath: SitePath = '/search-index.js';
/** The archive's words of one length and a few first letters, for corrections. */
export const vocabularyPath = (fileName: string): SitePath => `/search/vocabulary/${fileName}.txt`;
/** One of the files of the lexicon, counted from 0. */
export const lexiconPath = (file: number): SitePath => `/search/words/${file}.txt`;
/** The licence of WordNet, some of whose words the lexicon has. */
export const lexiconLicensePath: SitePath = '/search/words/license.txt';

/** The list of prefixes of titles and names that have a file of completions, and the file of one prefix. */
export const completionIndexPath: SitePath = '/search/complete/prefixes.txt';
export const completionPath = (fileName: string): SitePath => `/search/complete/${fileName}.txt`;

/** Data files. An issue's JSON is next to its folder: the path of the page, without its slash, plus `.json`. */
export const archiveJsonPath: SitePath = '/archive.json';
export const issueJsonPath = (id: IssueId): SitePath => `/issues/${id}.json`;
export const issueMarkdownPath = (id: IssueId): SitePath => `${issuePath(id)}index.md`;
/** Schema paths contain the version; an incompatible version gets a new path. */
export const archiveSchemaPath: SitePath = '/schema/archive-1.json';
export const issueSchemaPath: SitePath = '/schema/issue-1.json';

/** Editions: issues and papers to read outside the site. */
export const mailHtmlPath = (id: IssueId): SitePath => `${issuePath(id)}email.html`;
/** Style sheet of the mails' copies on the site. */
export const mailStylesPath: SitePath = '/issues/email.css';
/** The whole MIME message, with HTML and plain text. */
export const mailMessagePath = (id: IssueId): SitePath => `${issuePath(id)}email.eml`;
export const issueTextPath = (id: IssueId): SitePath => `${issuePath(id)}index.txt`;
export const issueEpubPath = (id: IssueId): SitePath => `${issuePath(id)}issue.epub`;
export const paperMarkdownPath = (id: PaperId): SitePath => `${paperPath(id)}index.md`;
/** OPDS 1.2 catalogue of all EPUB files. */
export const opdsPath: SitePath = '/opds.xml';
/** OAI-PMH static repository of all papers. */
export const oaiPath: SitePath = '/oai.xml';

/** Device names of Windows, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/i;
/** Characters that are invalid in file names, or have a special meaning, on some system. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among the unsafe ones
const unsafeSigns = /[\u0000-\u001f\u007f-\u009f\\:*?"<>|]/;

/**
 * Whether a file may be written at `path` on every system. The path begins with a slash; no segment is empty (except
 * the last, for a folder), `.` or `..`, ends in a full stop or space, is a device name of Windows, or contains a
 * backslash, colon or control character.
 */
export function isSafeSitePath(path: string): path is SitePath {
  if (!path.startsWith('/') || unsafeSigns.test(path)) return false;
  const steps = path.slice(1).split('/');
  if (steps.at(-1) === '') steps.pop();
  return steps.every((step) => step !== '' && !/[. ]$/.test(step) && !deviceName.test(step));
}
