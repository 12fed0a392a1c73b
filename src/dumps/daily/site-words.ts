/** Texts of huggingface.co's header, navigation and footer, which are no papers. */

const words = `
new | get trending papers in your email inbox! | get trending papers in your email inbox once a day! | subscribe
daily papers | trending papers | by | ak | by ak | and the research community | byak and the research community
by ak and the research community | daily | weekly | monthly | previous | next | today | load more | show more
hugging face | hugging face's logo | hugging face's logo hugging face | ak and the research community | models | datasets | spaces | buckets | buckets new | community | docs
enterprise | pricing | log in | sign up | log out | website | tasks | huggingchat | collections | languages
organizations | blog | posts | learn | discord | forum | github | solutions | team & enterprise | hugging face pro
enterprise support | inference providers | inference endpoints | storage buckets | storage | papers | new
company | tos | privacy | about | careers | terms of service | system theme | light theme | dark theme | system
light | dark | © hugging face | submit | submit a paper | submit paper | search models, datasets, users...
trending papers ranked by github stars activity | skip to content | home | back to top | menu | search
toggle menu | toggle theme | notifications | settings | profile | join the community | jobs | brand assets | contact us
search papers | daily papers - hugging face | trending papers - hugging face | papers with code | sort by | most upvoted | most recent
`;

const mostMenuWords = 24;

const known = new Set(
  words
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);

/** `Page 1 of 3`, `1 2 3 Next`, `Share on LinkedIn`: of browsers, readers and blogs. */
const pages =
  /^(?:page )?\d{1,3} of \d{1,3}$|^(?:(?:\d{1,3}|…|[«‹»›<>]|previous|next) ){2,20}(?:previous|next|[»›>])$/;
const share = /^share (?:on|via) (?:twitter|x|facebook|linkedin|reddit|bluesky|mastodon|whatsapp|e-?mail)$/;

/** No menu is as long; bounds the time for lines of colons or spaces. */
const maxLength = 2000;

/** Whether a line is such a text, with any case and bullet. */
export function isSiteWord(text: string): boolean {
  if (text.length > maxLength) return false;
  const bare = text
    .replace(/^[\s#*•·>+-]+/, '')
    .replace(/[\s:]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[’]/g, "'")
    .toLowerCase();
  if (bare === '') return !/^[-–—]$/.test(text.trim()) && !/^[·•]$/.test(text.trim());
  if (pages.test(bare) || share.test(bare)) return true;
  if (/^by\s*(?:\S{1,12}\s*)?ak\s*and the research community$/.test(bare)) return true;
  return known.has(bare) || isMenu(bare.split(' '));
}

/** A menu's words on one line: "Daily Weekly Monthly". */
function isMenu(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > mostMenuWords) return false;
  // Which numbers of words from the start are made of known words alone.
  const reached = [true];
  for (let end = 1; end <= words.length; end += 1) {
    reached[end] = reached.some(
      (isReached, from) => isReached && from < end && known.has(words.slice(from, end).join(' ')),
    );
  }
  return reached[words.length] === true;
}

/** Which listing the text names. */
export function pageName(text: string): 'daily' | 'trending' | undefined {
  const bare = text.replace(/^[\s#*•·>+-]+/, '').trim();
  if (/^daily papers(?: - hugging face)?$/i.test(bare)) return 'daily';
  return /^trending papers(?: - hugging face)?$/i.test(bare) ? 'trending' : undefined;
}
