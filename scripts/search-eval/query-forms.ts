/** Forms of queries for a known paper, made from its title, names, abstract and ids. */
import type { Archive, Paper } from '../../src/model.ts';
import type { Random } from '../../src/seeded-random.ts';
import { functionWords } from '../../src/words/function-words.ts';
import { americanSpelling } from '../../src/words/spelling.ts';
import { splitWords } from '../../src/words/split-words.ts';

/** Three words are chosen among this many rarest words of an abstract. */
const rarePool = 8;

/** Word → number of papers that have it. */
export type Frequencies = ReadonlyMap<string, number>;

export function countPapers({ papers }: Archive): Frequencies {
  const counts = new Map<string, number>();
  for (const { title, abstract } of papers.values()) {
    for (const word of new Set(splitWords(`${title.plain} ${abstract?.plain ?? ''}`))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

export function withoutStopWords(title: string): string {
  return title
    .split(/\s+/)
    .filter((word) => !functionWords.has(splitWords(word).join(' ')))
    .join(' ');
}

export function rareWords(
  paper: Paper,
  frequencies: Frequencies,
  random: Random,
  count: number,
): readonly string[] | undefined {
  const words = [...new Set(splitWords(paper.abstract?.plain ?? ''))]
    .filter((word) => /^[a-z]{5,}$/.test(word) && !functionWords.has(word))
    .sort((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, rarePool);
  if (words.length < count) return undefined;
  return Array.from({ length: count }, () => words.splice(random.below(words.length), 1)[0] ?? '');
}

export function authorAndWord(paper: Paper, random: Random): string | undefined {
  const family = paper.authors[0]?.name.split(' ').at(-1);
  const words = tellingWords(paper.title.plain);
  return family === undefined || words.length === 0 ? undefined : `${family} ${random.pick(words)}`;
}

function tellingWords(title: string): readonly string[] {
  return splitWords(title).filter((word) => word.length > 3 && !functionWords.has(word));
}

/** An arXiv id as users paste it: bare, with prefix and version, or as a URL. */
export function arxivForm({ identifiers: { arxiv } }: Paper, random: Random): string | undefined {
  if (arxiv === undefined) return undefined;
  return random.pick([arxiv, `arXiv:${arxiv}v2`, `arxiv ${arxiv}`, `https://arxiv.org/abs/${arxiv}`]);
}

/** As a paper's own page prints it, or as an address. */
export function doiForm({ identifiers: { arxiv } }: Paper, random: Random): string | undefined {
  if (arxiv === undefined) return undefined;
  return `${random.pick(['', 'doi:', 'https://doi.org/'])}10.48550/arXiv.${arxiv}`;
}

export function authorField(paper: Paper, random: Random): string | undefined {
  const plain = authorAndWord(paper, random);
  return plain === undefined ? undefined : `author:${plain}`;
}

/** A family name of five letters at least with one slip, and two words of the title. */
export function misspeltAuthor(paper: Paper, random: Random): string | undefined {
  const family = paper.authors[0]?.name.split(' ').at(-1) ?? '';
  const words = tellingWords(paper.title.plain);
  if (!/^[A-Za-z]{5,}$/.test(family) || words.length === 0) return undefined;
  return `${mistype(family, random)} ${random.pick(words)}`;
}

/** Three adjacent words of a title, the first of which is no function word. */
export function titlePhrase(title: string): string | undefined {
  const words = title.split(/\s+/);
  const start = words.findIndex(
    (word, at) =>
      words.slice(at, at + 3).filter((one) => /^[A-Za-z-]+$/.test(one)).length === 3 &&
      tellingWords(word).length > 0,
  );
  return start === -1 ? undefined : words.slice(start, start + 3).join(' ');
}

/** Any paper with the phrase in its title answers it. */
export function papersWithPhrase({ papers }: Archive, phrase: string | undefined): readonly string[] {
  const wanted = splitWords(phrase ?? '').join(' ');
  return Array.from(papers.values()).flatMap(({ id, title }) =>
    ` ${splitWords(title.plain).join(' ')} `.includes(` ${wanted} `) ? [id] : [],
  );
}

/** Two words of a title, and a word to leave out that another paper with one of them has in its own. */
export function wordToLeaveOut(paper: Paper, papers: readonly Paper[], random: Random): string | undefined {
  const words = tellingWords(paper.title.plain);
  const own = new Set(splitWords(`${paper.title.plain} ${paper.abstract?.plain ?? ''}`));
  const two = words.at(-1);
  const others = words.filter((word) => word !== two);
  const one = random.pick(others.length > 0 ? others : ['']);
  const rival = papers.find(
    (other) => other.id !== paper.id && one !== '' && splitWords(other.title.plain).includes(one),
  );
  const unwanted = tellingWords(rival?.title.plain ?? '').find(
    (word) => ![...own].some((mine) => mine.startsWith(word.slice(0, 4))),
  );
  return two === undefined || unwanted === undefined ? undefined : `${one} ${two} -${unwanted}`;
}

export function withTypo(title: string, random: Random): string | undefined {
  const words = title.split(/\s+/);
  const long = words.flatMap((word, index) =>
    /^\p{L}{5,}$/u.test(word) && !functionWords.has(word.toLowerCase()) ? [index] : [],
  );
  if (long.length === 0) return undefined;
  const at = random.pick(long);
  words[at] = mistype(words[at] ?? '', random);
  return words.join(' ');
}

/** One typing error: two letters transposed, one deleted, doubled or replaced. */
function mistype(word: string, random: Random): string {
  for (;;) {
    const at = 1 + random.below(word.length - 2);
    const slips = [
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + (word[at] ?? '') + word.slice(at),
      word.slice(0, at) + random.pick([...'abcdefghijklmnopqrstuvwxyz']) + word.slice(at + 1),
    ];
    const slip = random.pick(slips);
    if (slip.toLowerCase() !== word.toLowerCase()) return slip;
  }
}

/** A word of the paper in its other spelling (British or American), with two rare words of the abstract. */
export function swappedSpelling(paper: Paper, frequencies: Frequencies, random: Random): string | undefined {
  const words = splitWords(`${paper.title.plain} ${paper.abstract?.plain ?? ''}`);
  const swaps = [...new Set(words)].flatMap((word) => {
    const other = americanSpelling(word) === word ? toBritish(word) : americanSpelling(word);
    return other === word ? [] : [other];
  });
  const others = rareWords(paper, frequencies, random, 2);
  return swaps.length === 0 || others === undefined ? undefined : `${random.pick(swaps)} ${others.join(' ')}`;
}

/** British spelling of an American word; each candidate is verified by the spelling rules. */
function toBritish(word: string): string {
  const candidates = [
    word.replace(/iz(e|ed|es|ing|ation|ations|er|ers)$/, 'is$1'),
    word.replace(/yz(e|ed|es|ing)$/, 'ys$1'),
    word.replace(/^(col|behavi|neighb|fav|hum|lab|vap|tum)or/, '$1our'),
    word.replace(/^(model|label|signal|channel|travel)(ed|ing)$/, '$1l$2'),
    word.replace(/^(cent|fib)er(s?)$/, '$1re$2'),
  ];
  return candidates.find((other) => other !== word && americanSpelling(other) === word) ?? word;
}
