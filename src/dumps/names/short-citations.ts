/** Citations by family names: `Bee et al., 2025`, `Bee & Dee (2025)`, `Bee+ 25`, as they stand beside titles. */
import { FAMILY } from './reference-name-lists.ts';

export interface ShortCitation {
  /** Whether no words of a title look like it: names are left out, or a year follows. */
  readonly isSure: boolean;
}

const initials = '(?:\\p{Lu}\\.[ -]?){0,3}';
const one = `${initials}${FAMILY}`;
const year = "(?:[.,]? ?\\(?['’]?(?:(?:19|20)\\d{2}[a-z]?|(?<=['’])\\d{2})\\)?)";
const leftOut = new RegExp(`^${one}(?:,? (?:et al\\.?|and others|u\\. ?a\\.)|\\+)${year}?$`, 'u');
const listed = new RegExp(
  `^${one}(?:(?:, ${one}){0,5},? (?:and|&|und|et) ${one}|(?:, ${one}){1,5})(${year}?)$`,
  'u',
);
/** `Bee & Dee 2024, Animal Cognition`, `Bee et al., Current Biology`: where it was published stands behind the last name or the year. */
const venueBehind = new RegExp(
  `((?:,? et al\\.?|,? and others|,? (?:and|&|und|et) ${one}|\\+)${year}?|[, ](?:19|20)\\d{2}[a-z]?), \\p{Lu}[^,()[\\]]{2,60}$`,
  'u',
);
const bracketed = new RegExp(`^[([]${one}, (?:19|20)\\d{2}[a-z]?$`, 'u');
/** `Bee (2025)`; behind a year without brackets stands its title, in marks: `Bee 2025, *Title*`. */
const alone = new RegExp(`^${FAMILY} \\((?:19|20)\\d{2}[a-z]?$`, 'u');
/** Longest text that is tried. */
const longest = 200;

/** Undefined where the text is anything else; brackets around it make no difference. */
export function readShortCitation(text: string): ShortCitation | undefined {
  // Between columns there are several spaces.
  if (text.length > longest || /\S\s{3,}\S/.test(text)) return undefined;
  const open = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?[)\]]$/, '');
  if (bracketed.test(open) || alone.test(open)) return { isSure: true };
  const bare = open.replace(/^[([]\s?/, '').replace(venueBehind, '$1');
  if (leftOut.test(bare)) return { isSure: true };
  const several = listed.exec(bare);
  return several === null ? undefined : { isSure: several[1] !== '' };
}
