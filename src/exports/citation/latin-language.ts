/** The language of a text in Latin letters, by its commonest words. */

/** Without those that are also usual English words (`do`, `per`) or single letters. */
const words = {
  en: 'the of and to is are was we this that with for from by which our on as it be can not has have these their than between',
  de: 'der die das den dem des und ist sind wird werden wurde ein eine einer eines einem einen für von vom mit auf aus bei zur zum durch über nicht auch als nach wie wir sich',
  fr: 'le la les des du une et est sont pour dans sur par que qui avec nous cette ces aux au ou à',
  es: 'el la los las del una en es con para por que como se su sus este esta estos sobre entre más',
  it: 'il lo la gli le di del della delle dei degli nel nella una con che è sono si questo questa',
  pt: 'os uma um da dos das na em para por com que não é são ao como este esta pelo pela mais',
  nl: 'de het een voor dat zijn niet op aan wordt worden deze bij naar uit ook en te',
} as const;

const languagesOf = new Map<string, string[]>();
for (const [language, list] of Object.entries(words))
  for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** What is read of a text, in characters; a title and some sentences. */
const longest = 500;
/** Different words of a language by which it is known. */
const minWords = 3;
/** Different words of another language by which a text without English words is foreign. */
const minForeignWords = 2;
/** Different words of English that leave no doubt; most texts have them soon, and are read no further. */
const minWordsOfEnglish = 8;
/** Length in words from which an English text has some of the commonest words. */
const minLength = 20;

/**
 * The language (BCP 47) of `text`: English unless other words speak against it, since nearly all papers are, and undefined
 * where it is plainly another one that is not known.
 */
export function latinLanguage(text: string): string | undefined {
  const { found, length } = findCommonWords(text);
  const english = found.get('en')?.size ?? 0;
  if (english === minWordsOfEnglish) return 'en';
  found.delete('en');
  const [best, second] = [...found].sort(([, one], [, other]) => other.size - one.size);
  const most = best?.[1].size ?? 0;
  if (best !== undefined && most >= minWords && most > 2 * english)
    return most > (second?.[1].size ?? 0) ? best[0] : undefined;
  const isForeign = (most >= minForeignWords && english === 0) || (length >= minLength && english < 2);
  return isForeign ? undefined : 'en';
}

/** Whether `text` has more of English's commonest words than of those of `other`, or several where `other` has no table. */
export function hasEnglishWords(text: string, other: string): boolean {
  const { found } = findCommonWords(text);
  const english = found.get('en')?.size ?? 0;
  return other in words ? english > (found.get(other)?.size ?? 0) : english >= minForeignWords;
}

/** The different common words of each language, read until there is no doubt that they are English, and the number of words read. */
function findCommonWords(text: string): {
  readonly found: Map<string, Set<string>>;
  readonly length: number;
} {
  const inEnglish = new Set<string>();
  const found = new Map([['en', inEnglish]]);
  let length = 0;
  // Words in capitals are abbreviations: MIT, LA.
  for (const [printed] of text.slice(0, longest).matchAll(/(?<!\p{L})\p{L}\p{Ll}*(?!\p{L})/gu)) {
    const word = printed.toLowerCase();
    length += 1;
    for (const language of languagesOf.get(word) ?? [])
      found.set(language, (found.get(language) ?? new Set()).add(word));
    if (inEnglish.size === minWordsOfEnglish) break;
  }
  return { found, length };
}
