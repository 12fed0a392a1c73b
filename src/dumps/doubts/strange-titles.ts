/** Texts that are read as a title when a capture's lines are mistaken for others. */
import { decodeEntities } from '../../text/rules/entities.ts';
import { isKnownVenue } from '../fields/venue-words.ts';

const kinds: readonly (readonly [rule: string, form: RegExp, what: string])[] = [
  ['title-is-a-list-item', /^(?:[-*•] |\d{1,3}[.)] \*\*|\*\*)/, 'a point of a list with its marks'],
  [
    'title-is-a-list-item',
    /^(?:[☐☑☒✓✔→➜▪‣◦●○] ?|#{1,6} |\[\d{1,3}\] )\p{L}/u,
    'a point of a list with its marks',
  ],
  ['title-goes-on', /\p{L}{2}[:,]$|(?:^|\s)(?:vs|St|Dr|Mrs?)$/u, 'one that goes on behind its last sign'],
  [
    'title-has-more',
    /[.?!] ([*_])[^*_]{3,200}\1(?:[.,\s]|$)|, ([*_])[^*_]{3,200}\2,? (?:19|20)\d{2}/u,
    'one with the names beside it, or where it was published',
  ],
  [
    'title-has-more',
    /^[^*]{1,60}(?:[:–—|]|\s-)\s?\*\*[^*]{10,300}\*\*$/,
    'one with other words in front of bold type',
  ],
  ['title-has-more', /\]\((?:https?:|\/)/, 'one with a link beside it'],
  [
    'title-has-more',
    /\((?![^()]{0,200}[ ,](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)[a-z]{0,6},? (?:19|20))(?:\p{Lu}[\p{L}'’-]{1,30}(?:(?:, | (?:and|&|und|et) |, (?:and|&) )\p{Lu}[\p{L}'’-]{1,30}){1,5}|\p{Lu}[\p{L}'’-]{1,30} et al\.?),? (?:19|20)\d{2}[a-z]?(?:, [^()]{2,60})?\)$/u,
    'one with a citation behind it',
  ],
  [
    'title-has-more',
    / [—–-] \p{Lu}[\p{L}'’-]{1,30}(?:,? et al\.?| (?:and|&) \p{Lu}[\p{L}'’-]{1,30}), \p{Lu}/u,
    'one with the names beside it, or where it was published',
  ],
  [
    'title-is-a-reference',
    /^\p{Lu}[\p{L}'’-]{1,30}, (?:\p{Lu}\.[ -]?){1,4}.{0,300}\((?:19|20)\d{2}[a-z]?\)[.:,] /u,
    'a whole reference',
  ],
  [
    'title-has-more',
    /[.?!”"] In:? [*_]{0,2}\p{Lu}.{2,200}\((?:(?:eds?|hrsg|hgg?)\.?|(?:dir|coord|orgs?)\.|a cura di)\)/iu,
    'one with the book in which it stands',
  ],
  [
    'title-has-more',
    /^\p{Lu}[\p{L}'’-]{1,30}(?: et al\.| (?:and|&|und|et) \p{Lu}[\p{L}'’-]{1,30})?,? \((?:19|20)\d{2}[a-z]?\)[.:,]? \p{Lu}.{3,300}[.?!] \p{Lu}/u,
    'a whole reference',
  ],
  [
    'title-is-a-reference',
    /^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.)?\. \p{Lu}.{3,300}[.?!](?: |$)/u,
    'a whole reference',
  ],
  ['title-has-more', /\s_$|\(\p{L}{2,12} \)$/u, 'one with the rest of a link'],
  [
    'title-has-more',
    /\p{Script=Latin}{2}[.?!] \p{Script=Han}{2,5}(?:[,、] ?\p{Script=Han}{2,5}){0,20}$/u,
    'one with what may be names behind it',
  ],
  [
    'title-is-a-menu-word',
    /^(?:thanks to \p{Lu}|sent from my |subscribe to |that(?: is|['’]s) all\b)/iu,
    'a word of the writer or the page',
  ],
  [
    'title-is-a-menu-word',
    /^(?:(?:advance|in press|just accepted|early view|open access) articles?|(?:free|full|open|no|subscribed|restricted) access|full[ -]?text(?: html| pdf)?|request permissions|export citation)$/i,
    'a button or a mark of the page',
  ],
  ['title-is-a-menu-word', /^(?:©|\(c\)|copyright ©?) ?(?:19|20)\d{2}\b/i, 'a line on copyright'],
  ['title-is-an-address', /^\.\p{Ll}{2,4}\//u, 'the end of an address'],
  [
    'title-is-a-heading',
    /^(?:(?:accepted|original|regular|research|review) )?(?:articles|papers|letters|reviews|communications|perspectives|table of contents)$/i,
    'a heading above papers',
  ],
  [
    'title-is-a-log-line',
    /^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/,
    'a line with a time, as programs write them',
  ],
  [
    'title-is-a-row',
    // TeX's thin space (`\,dx`) is no comma.
    /\p{L}[,;]\p{L}.*(?<!\\)[,;](?:\p{L}|\d{4}(?:$|[,;]))|;$/u,
    'a row of a table without a first line that names its columns',
  ],
  [
    'title-is-names',
    /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}(?:, \p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4}){0,30},?(?: \+)? et al\.?$/u,
    'names',
  ],
  [
    'title-is-names',
    /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}, (?:MDs?|Ph\.?D|M\.?D\.?|MPH|MSc|PharmD|DrPH|MBBS|RN)(?:[,;]|$)/u,
    'names',
  ],
  [
    'title-has-more',
    /\sBy:? \p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}(?:; \p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}){1,30}$/u,
    'one with the names beside it, or where it was published',
  ],
  [
    'title-is-names',
    /^\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?, (?:\p{Lu}\.[ -]?){1,4}(?:[;,&] ?\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?, (?:\p{Lu}\.[ -]?){1,4}){0,50}$/u,
    'names',
  ],
  [
    'title-is-a-rest',
    /^(?:and|at|by|for|from|in(?! (?:situ|silico|vitro|vivo) )|into|of|on|or|over|the|through|to|under|using|via|with)\s.{0,300}\s\p{Lu}/u,
    'the end of one that was divided',
  ],
  ['title-is-pages', /^(?:pages?|pp\.?|article(?: no\.?:?)?)\s?[\de][\d–-]{0,12}$/i, 'a number of pages'],
  [
    'title-is-an-imprint',
    /^(?:volume|vol\.?|issue)\s?\d(?:[\s\d,;:·|.()/–-]|issue|number|no|nr|heft|pages?|pp|\p{L}{3,9}(?= (?:19|20)\d\d)){0,40}$/iu,
    'a volume or an issue of a journal',
  ],
  [
    'title-is-an-imprint',
    /\. (?:19|20)\d\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: \d{1,2})?[;.]?$/i,
    'a journal with a day',
  ],
  [
    'title-is-a-count',
    /^(?:items?|results?|papers?) \d{1,9} ?(?:[-–]|to) ?\d{1,9} of \d/i,
    'a count of results',
  ],
  [
    'title-is-a-date',
    /^\p{L}{3,9}\.? \d{1,2},? \d{4}(?: [a-z-]{2,10}\.[A-Z]{2}){1,9}$/u,
    'a date with classes of arXiv',
  ],
  ['title-is-quoted', /^(?:>|\|)(?:\s|$)/, 'a line with the marks of a quotation or a table'],
  [
    'title-is-markup',
    /<\/?(?:a|channel|div|entry|feed|h[1-6]|head|html|item|li|link|p|rss|script|span|td|title|tr)(?=[\s>/])[^<>]*>|<\?xml\b|<!doctype\b/i,
    'markup',
  ],
  [
    'title-is-a-label',
    /^(?:title|authors?|abstract|subjects|comments|categories|arxiv id)\s*:/i,
    'a field with its name',
  ],
  [
    'title-is-prose',
    /^(?=(?:\S+\s+){19})\P{L}{0,3}\p{Lu}.{20,400}\p{Ll}{2}\. \p{Lu}\p{L}* \p{Ll}.{10,400}\p{Ll}\.$/u,
    'a text of several sentences',
  ],
  ['title-is-a-venue', /^arXiv preprint arXiv:\d{4}\.\d{4,5}(?:, \d{4})?$/i, 'a preprint with its year'],
  ['title-is-a-menu-word', /^(?:pdf|bib|abs|html) (?:pdf|bib|abs|html)(?=[\s\p{Lu}]|$)/u, 'a row of links'],
  ['title-goes-on', /\[[^\]]{0,80}$|\s\([^()[\]]{0,120}$/u, 'one with a bracket that nothing closes'],
  [
    'title-has-more',
    /(?:[(:.;?]|[–—-] )\s?(?:rejected (?:from|by|at)|withdrawn from|(?:under|in) (?:review|revision) (?:at|in|for|with)|(?:re)?submitted to|accepted (?:in|at|by) [*_]?\p{Lu})/iu,
    'one with what became of it beside it',
  ],
  [
    'title-has-more',
    /\([^()]{0,80}(?:[,;] |(?<![\p{L}\d])\p{Lu}[\p{L}&]{1,20} )(?:accepted|forthcoming|in press|in review|rejected|submitted|to appear|under review)(?: (?:at|by|for|in|to) [^()]{2,60})?\)$/u,
    'one with what became of it beside it',
  ],
  [
    'title-has-more',
    /[([]\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}{1,3}(?:, \p{Lu}[\p{L}'’-]*\p{Ll} \p{Lu}{1,3}){0,20}\.|,? et al\.?,?) [^()[\]]{2,80} (?:19|20)\d{2}[)\]]$/u,
    'one with a citation behind it',
  ],
  [
    'title-has-more',
    /(?:, \p{Lu}[\p{L}'’-]*\p{Ll} \p{Lu}{1,2}){2,}$|[?!], \p{Lu}[\p{L}'’-]*\p{Ll} \p{Lu}{1,2}$/u,
    'one with the names beside it, or where it was published',
  ],
  [
    'title-is-a-reference',
    /^\p{Lu}[\p{L}.’-]* (?:[\p{L}.’-]+ ){0,3}?(?:& \p{Lu}[^,]{3,40})?[^,\s]+, .{3,200}, \d{1,4} (?:\p{Lu}\p{L}{0,12}\.? ){0,5}\p{Lu}\p{L}{0,12}$|^\p{Lu}[\p{L}'’-]*\p{Ll} \p{Lu}{1,3}(?:, \p{Lu}[\p{L}'’-]*\p{Ll} \p{Lu}{1,3}){0,99}\. .{3,300}[.?!] \p{Lu}.{2,80}(?:19|20)\d{2}\s?;/u,
    'a whole reference',
  ],
  [
    'title-is-a-row',
    /\S \/ .{2,200} \/(?: |$)/u,
    'a row of a table without a first line that names its columns',
  ],
];

/** The rule that a title breaks, and what it is instead. */
export function strangeTitle(title: string): { readonly rule: string; readonly what: string } | undefined {
  // Longer ones are doubted for their length.
  const start = decodeEntities(title.slice(0, 500));
  const found = kinds.find(([, form]) => form.test(start));
  if (found !== undefined) return { rule: found[0], what: found[2] };
  return isKnownVenue(start) ? { rule: 'title-is-a-venue', what: 'a venue with its year' } : undefined;
}
