/** Parses a printed name into given name, particle, family name and suffix, for sort names and citations. */

import { cleanText } from '../text/clean-text.ts';
import { isFamilyFirst } from '../words/family-first.ts';
import { foldName } from '../words/fold-name.ts';
import {
  capitalParticles,
  degree,
  descendants,
  givenBefore,
  isGroupName,
  isParticle,
  joinedParticle,
  suffixes,
  titles,
} from './name-words.ts';

/** A parsed name. Lower-case particles are in `particle`, capitalised ones (`Di Tullio`) in `family`. */
export interface PersonName {
  readonly family: string;
  /** Empty for a mononym. */
  readonly given: string;
  /** `van den`, `de`; ends in `-` or an apostrophe where no space follows it (`al-`, `d'`). */
  readonly particle?: string;
  /** `Jr`, `III`, `PhD`. */
  readonly suffix?: string;
  /** True for a group (`Qwen Team`): all of it is in `family`. */
  readonly group?: true;
}

/**
 * Parses a name in Western order, as printed in author lists. The last word is the family name, together with the
 * particle before it (`Jan van den Berg`; but `Helena de Almeida Maia` → `Maia`, as Portuguese libraries do), a
 * capitalised particle (`Luc Van Gool`), or the word before `y` or `i`. `Family, Given` is parsed too, `Петров П. П.` and `佐藤 花子`. A single
 * word, in any script, is a family name. Never throws; no part of the name is lost.
 */
export function parseName(printed: string): PersonName {
  const text = cleanText(printed);
  if (isGroupName(text)) return { family: text, given: '', group: true };
  const [head = '', ...afterCommas] = text.split(/\s*,\s*/u).filter((part) => part !== '');
  const isTitled = afterCommas.some((part) => degree.test(part)) && head.includes(' ');
  const behind = afterCommas.filter(
    (part) => isSuffix(part) || (isTitled && (degree.test(part) || titles.test(part))),
  );
  const suffixAfterComma = behind.length === 0 ? undefined : behind.join(' ');
  const given = afterCommas.filter((part) => !behind.includes(part)).join(' ');
  if (given !== '') return inverted(head, given, suffixAfterComma);
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  const suffix = suffixAfterComma ?? (words.length > 2 && isSuffix(last) ? last : undefined);
  if (suffixAfterComma === undefined && suffix !== undefined) words.pop();
  return withSuffix(fromWords(words), suffix);
}

/** Particles in front of `family` are told from it. */
export function inverted(family: string, given: string, suffix: string | undefined): PersonName {
  const words = family.split(' ');
  const count = words.findIndex((word) => !isParticle(word));
  const name = fromFamily(words.slice(Math.max(count, 0)), given, words.slice(0, Math.max(count, 0)));
  return withSuffix(name, suffix);
}

function fromWords(words: readonly string[]): PersonName {
  const [first = '', second = ''] = words;
  if (words.length === 2 && isFamilyFirst(first, second)) return fromFamily([first], second, []);
  const initials = words.findIndex((_word, at) => at > 0 && words.slice(at).every(isInitial));
  if (initials > 0 && !isInitial(first))
    return inverted(words.slice(0, initials).join(' '), words.slice(initials).join(' '), undefined);
  let start = words.length - 1;
  if (start > 1 && descendants.has(words[start] ?? '')) start -= 1;
  if (start > 2 && /^[yi]$/.test(words[start - 1] ?? '')) start -= 2;
  const family = start;
  const isAnd = (at: number): boolean => words[at] === 'und' && isParticle(words[at - 1] ?? '');
  while (start > 0 && (isParticle(words[start - 1] ?? '') || isAnd(start - 1))) start -= 1;
  if (start < family)
    return fromFamily(words.slice(family), words.slice(0, start).join(' '), words.slice(start, family));
  if (givenBefore.has(foldName(words[start] ?? '')))
    return fromFamily(words.slice(start), words.slice(0, start).join(' '), []);
  while (start > 1 && capitalParticles.has(words[start - 1] ?? '')) start -= 1;
  return fromFamily(words.slice(start), words.slice(0, start).join(' '), []);
}

/** `P.`, `J.-L.`, with which no family name ends. */
const isInitial = (word: string): boolean => /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word);

function fromFamily(words: readonly string[], given: string, before: readonly string[]): PersonName {
  const family = words.join(' ');
  const joined = joinedParticle.exec(family)?.[0] ?? '';
  const particle = [...before, joined].filter((part) => part !== '').join(' ');
  const name = { family: family.slice(joined.length), given };
  return particle === '' ? name : { ...name, particle };
}

function withSuffix(name: PersonName, suffix: string | undefined): PersonName {
  return suffix === undefined ? name : { ...name, suffix: suffix.replace(/\.$/, '') };
}

function isSuffix(word: string): boolean {
  return suffixes.has(word.replace(/\.$/, ''));
}
