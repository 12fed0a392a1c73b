/**
 * Subtitles behind a dash: `Foraging in Towns – A Field Study`. Names, venues, sites and remarks stand there as well, so only words that
 * begin or are called as subtitles are sure to be one.
 */
import { isVenueDetail } from '../fields/venue-words.ts';
import { isOrganisation } from '../names/affiliations.ts';
import { beginsWithGivenName } from '../names/frequent-names.ts';
import { arePersons } from '../names/words-of-titles.ts';
import { namesIn } from '../names/written-names.ts';
import { isImprint } from '../references/whole-references.ts';
import { linkWord } from './plain-words.ts';
import { toNote } from './to-note.ts';

export interface Subtitle {
  /** The title with the dash and the words behind it. */
  readonly whole: string;
  /** The words behind the dash. */
  readonly text: string;
  /** `name`: it may be a person's as well. */
  readonly kind: 'sure' | 'open' | 'name';
}

/** Longest text that is tried, and fewest words of a subtitle. */
const longest = 300;
const fewestWords = 2;

/** The words up to what may stand behind a subtitle. */
const dashed = /^\s{1,9}([-–—]{1,3}|:)\s{1,9}(\S.*)$/su;
const end = /\s#\s|\s[-–—|:]+(?:\s|$)|\s[，；。]|\t|\s{3}|[,:;]\s*$|\s[([](?=[^()[\]]{0,80}(?:$|[)\]]\s*$))/u;

/** `A …`, `On …`, `Or …`: no person, place or series is called so. */
const leads =
  /^(?:an?|and|or|on|towards?|beyond|how|why|what|when|where|who|which|is|are|do|does|can|could|should|will|ein(?:e|ige)?|zu[rm]?|über|wie|warum|oder|und|une?|vers|comment|pourquoi|una?|hacia|cómo|uma?)\s/iu;
/** Such begin names of newspapers, and remarks such as `For Monday`, as well. */
const weakLeads =
  /^(?:the|for|in|from|with|without|between|der|die|das|le|la|les|el|los|las|pour|para|für|aus|von)\s/iu;
const fewestBehindWeak = 4;
/** What works are called. */
const work =
  /(?<!\p{L})(?:(?:meta-?)?analysis|approach|benchmark|case study|comparison|data ?set|evaluation|evidence from|field study|framework|insights from|introduction|lessons (?:from|learned)|method|model|overview|perspective|primer|report|roadmap|(?:systematic|scoping|literature|comprehensive|critical|narrative|umbrella) review|review of|stud(?:y|ie|ies)|survey|taxonomy|toolkit|trial|tutorial|überblick|\p{L}{0,20}studie|étude|revue|estudio|revisión)(?!\p{L})/iu;
/** What people call papers that they recommend. */
const praise =
  /(?<!\p{L})(?:amazing|best|classic|cool|excellent|fantastic|favou?rite|fun|good|great|helpful|important|interesting|lovely|must|my|neat|nice|recommended|solid|useful|wonderful|worth|you|your|we|our|i|this|paper|read(?:ing)?)(?!\p{L})/iu;
/** French. */
const remarque =
  /^(?:à\s(?:re)?(?:lire|voir)|(?:très\s)?(?:bel|bon|bonne|excellente?|intéressante?|utile)(?!\p{L})|code|conseillée?|diapos|données|lu|mon|présentation|site|vidéos?|notre|recommandée?|super|un\s(?:bon|excellent|super|très)|une\s(?:bonne|excellente|très)|vue?|voir)(?!\p{L})/iu;
const periodical =
  /(?<!\p{L})(?:annals|arxiv|blog|bulletin|cell|communications|conference|conversation|economist|frontiers|guardian|journal|lancet|letters|magazine|nature|news(?:letter)?|plos|podcast|proceedings|quanta|quarterly|bluesky|hacker news|linkedin|mastodon|reddit|substack|twitter|youtube|science|symposium|times|transactions|workshop|zeitschrift|revista|(?:annual|technology|business|physical|psychological) review)(?!\p{L})/iu;

/** What readers and programmes say of a paper, and organisations and fields with an acronym: `NASA Ames`, `RL Theory`. */
const remark =
  /^(?:to[ -]do|to read|not started|in progress|(?:high|medium|low) priority|\p{L}+ edition|(?:contributed|guest|invited|keynote) talk|blog post|deep dive|long read|open access)$/iu;
const withAcronym = /^\p{Lu}{2,6} \p{Lu}\S{1,20}$/u;

/** Where papers are kept and found. */
const knownSite =
  /^(?:acm digital library|acl anthology|cambridge core|google scholar|hugging ?face|ieee xplore|jstor|oxford academic|papers ?with ?code|project muse|pubmed(?: central)?|researchgate|royal society publishing|sage journals|science ?direct|semantic scholar|springer ?link|springer nature link|taylor (?:&|and) francis(?: online)?|wiley online library|zenodo)$/iu;
export const isSite = (text: string): boolean => knownSite.test(text);

/** Undefined where no dash follows the title, or what follows is told to be something else: a remark, a venue, names. */
export function subtitleBehind(words: string, title: string): Subtitle | undefined {
  const at = words.indexOf(title);
  if (at < 0 || title === '') return undefined;
  const behind = words.slice(at + title.length, at + title.length + longest);
  const [, sign, all] = dashed.exec(behind) ?? [];
  if (all === undefined) return undefined;
  const raw = all.slice(0, end.exec(all)?.index).trimEnd();
  const text = raw.replace(/\s+/g, ' ').replace(/(?<=\p{L}{2})[.,;:]$/u, '');
  // In other letters than the title's it is a remark: `Wax and Honey - An approach to bees`.
  const isAlike = isTitleCase(text) || !isTitleCase(title) || !/\s.*\p{L}{4}/u.test(title);
  const isSure = isMethod(title, text) || (sign === ':' && isBehindColon(title, text));
  const kind = isSure ? 'sure' : isAlike ? kindOf(text) : undefined;
  if (kind === undefined || (namesIn(title)?.names.length ?? 0) > 1) return undefined;
  const whole = `${title}${behind.slice(0, behind.indexOf(all)).replace(/\s+/g, ' ')}${text}`;
  return { whole, text, kind: kind === 'sure' && isPerson(title) ? 'open' : kind };
}

/** A colon with a space in front of it: in French always, elsewhere by the capitals of what stands behind. */
const isBehindColon = (title: string, text: string): boolean =>
  countOf(text) >= fewestWords &&
  !praise.test(text) &&
  !remarque.test(text) &&
  !isElse(text) &&
  !beginsWithGivenName(text) &&
  // Behind a method's name, three words are no person.
  (namesIn(text)?.names.length ?? 0) < (title.includes(' ') || countOf(text) < fewestBehindColon ? 1 : 2) &&
  (french.test(`${title} ${text}`) || (countOf(text) >= fewestBehindColon && mayBeSubtitle(text)));
const fewestBehindColon = 3;
const french =
  /(?<![\p{L}'’])(?:à|aux?|dans|de|des|du|est|et|la|le|les|pour|sur|une?)(?![\p{L}'’])|(?<!\p{L})[dl]['’]\p{Ll}/iu;

function kindOf(text: string): Subtitle['kind'] | undefined {
  if (isSubtitle(text)) return 'sure';
  if (!mayBeSubtitle(text)) return undefined;
  return isPerson(text) ? 'name' : 'open';
}

/** `The Queen` is none; of several, each has two words or more. */
const isPerson = (text: string): boolean =>
  (arePersons(namesIn(text)?.names ?? []) && !/^(?:the|an?|on)\s/i.test(text)) ||
  (/,|\s(?:and|&)\s/.test(text) &&
    text.split(/,\s?(?:and\s)?|\s(?:and|&)\s/).every((one) => fullName.test(one)));
const fullName = /^\p{Lu}\S{1,30}(?: \p{Lu}\S{0,30}){1,3}$/u;

/** `BERT - Pre-training of Deep Transformers`: a word, and a phrase that says what is called so. */
const isMethod = (title: string, text: string): boolean =>
  /^\p{Lu}[\p{L}\d-]{2,20}$/u.test(title) &&
  !periodical.test(title) &&
  !isVenueDetail(title) &&
  countOf(text) >= fewestBehindWeak &&
  mayBeSubtitle(text) &&
  /\p{L}\s(?:for|from|in|of|on|through|to|via|with|without)\s\p{Lu}/u.test(text);

/** Whether words of four letters or more have capitals, as in titles. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return /^\p{Lu}/u.test(text) && long.every((word) => /^\p{Lu}/u.test(word) || small.test(word));
}
const small = /^(?:from|into|onto|over|than|that|under|upon|with|without|within|toward|towards|between)$/;

const countOf = (text: string): number => text.split(/\s+/).length;

const isElse = (text: string): boolean =>
  countOf(text) < fewestWords ||
  linkWord.test(text) ||
  periodical.test(text) ||
  isSite(text) ||
  remark.test(text) ||
  withAcronym.test(text) ||
  isImprint(text) ||
  isVenueDetail(text);

function isSubtitle(text: string): boolean {
  if (isElse(text) || !/\p{L}[?)"”’]?$/u.test(text)) return false;
  const isCased = isTitleCase(text);
  if (leads.test(text)) return isCased || (work.test(text) && !praise.test(text));
  if (isOrganisation(text)) return false;
  if (weakLeads.test(text)) return isCased && countOf(text) >= fewestBehindWeak;
  return isCased && work.test(text) && !praise.test(text);
}

/** Words with capitals that nothing tells to be names of several persons, an organisation or a remark. */
const mayBeSubtitle = (text: string): boolean =>
  !isElse(text) &&
  isTitleCase(text) &&
  !/[\d@#]/.test(text) &&
  !praise.test(text) &&
  !isOrganisation(text) &&
  (namesIn(text)?.names.length ?? 0) < 2 &&
  toNote(text) === undefined;
