/** Links of points that lead to no paper: to videos, podcasts and posts, and in the midst of a sentence of news. */
import type { ListItem } from './list-item.ts';

/** Hosts of recordings, discussions and shops, of which no page is a paper. */
const media =
  /^https?:\/\/(?:[\w-]{1,60}\.){0,4}(?:youtube\.com|youtu\.be|vimeo\.com|twitch\.tv|bilibili\.com|spotify\.com|podcasts\.apple\.com|soundcloud\.com|reddit\.com|redd\.it|news\.ycombinator\.com|lobste\.rs|twitter\.com|x\.com|bsky\.app|threads\.net|linkedin\.com|facebook\.com|instagram\.com|tiktok\.com|amazon\.[a-z.]{2,6}|goodreads\.com)(?:[/?#]|$)/i;

/** Blogs, news and encyclopaedias, by their host or the beginning of their path. */
const blog =
  /^https?:\/\/(?:(?:www\.)?(?:blogs?|news|newsletter)\.[\w.-]{3,80}|(?:[\w-]{1,60}\.){0,4}(?:substack\.com|medium\.com|wordpress\.com|blogspot\.com|towardsdatascience\.com|dev\.to|wikipedia\.org)|[\w.-]{3,80}\/(?:[a-z]{2}\/)?(?:blogs?|news))(?:[/?#]|$)/i;
export const isOfPost = (url: string): boolean =>
  media.test(url) || (blog.test(url) && !/\.pdf(?:[?#]|$)/i.test(url));

/** Fewest words of a sentence before a link, and the smallest part of them in lower case. */
const fewestWords = 3;
const smallestPart = 0.6;

/** `- [audio] [Bees on Air](https://…)`, as lists of links say what is no text. */
const mediumInFront =
  /^\s*(?:[-*+•]\s+)?[([](?:audio|video|podcast|webinar|slides|game|app|tool|demo)[)\]]\s/i;

/** Of a point without an identifier, whose line is `text`. */
export const leadsElsewhere = ({ title, words, otherLinks }: ListItem, text: string): boolean =>
  mediumInFront.test(text) || otherLinks.every(isOfPost) || isInPassing(title, words);

/** Whether a link's words stand in the midst of a sentence; behind a colon or a dash they are a title. */
export function isInPassing(title: string | undefined, words: string): boolean {
  const plain = words.replace(/\*\*|__|`/g, '').replace(/\s+/g, ' ');
  const before = plain.slice(0, Math.max(0, plain.indexOf(title ?? ''))).trim();
  const all = before.split(' ').filter((word) => /\p{L}/u.test(word));
  const lower = all.filter((word) => /^\p{Ll}/u.test(word)).length;
  return all.length >= fewestWords && lower >= all.length * smallestPart && /[\p{L},]$/u.test(before);
}
