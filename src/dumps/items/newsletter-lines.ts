/** What programs for newsletters put around a post: counts, buttons, and the lines of a footer. */
const button =
  /^(?:\d{1,5}|(?:un)?subscribed?(?: now)?|share(?: this post)?|like|comments?|restack|leave a comment|previous|next|previous\s?next|discussion about this post|read in app|view in browser|forward to a friend|get the app|download the app|start your substack|start writing|manage (?:your )?(?:preferences|subscription)|update (?:your )?preferences|abbestellen|abonnieren|teilen|se désabonner|partager)$/i;
const footer =
  /^(?:©|copyright ©|thanks for reading\b|privacy\s?[∙·•|]|substack is the home\b|you(?:['’]re| are) receiving this\b|unsubscribe\b|view image:|(?:to )?read (?:online|in browser)\b)/i;

/** Of a video: `12:40 Intro`, and where else its maker can be found. */
const chapter = /^(?:\d{1,2}:)?\d{1,2}:\d{2}\s+[-–—]?\s?\p{L}[^:/]{0,80}$/u;
const profile =
  /^[^\p{L}]{0,8}(?:\p{L}[\p{L} /()-]{0,40}[:：]?\s{1,3})?<?https?:\/\/(?:www\.)?(?:youtube\.com\/(?:@|c\/|channel\/|user\/)|(?:twitter|x|instagram|facebook|tiktok|patreon|ko-fi|buymeacoffee|twitch|threads)\.(?:com|tv|net)\/|discord\.(?:gg|com)\/|(?:[a-z]{2,3}\.)?linkedin\.com\/in\/)\S{0,80}$/iu;

/** When a post was sent, below it: `9:12 AM · Oct 5, 2026`; the next post has a time of its own. */
const postTime =
  /^\d{1,2}:\d{2}(?:\s[AP]M)?\s[·•]\s(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})$/iu;
export const isPostTime = (text: string): boolean => postTime.test(text.trim().slice(0, 60));

export function isNewsletterLine(text: string): boolean {
  const bare = text.trim();
  return bare.length <= 200 && [button, footer, chapter, profile].some((form) => form.test(bare));
}
