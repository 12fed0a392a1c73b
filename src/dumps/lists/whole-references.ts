/** Detects whole bibliographic references, in which every style puts the title elsewhere. */

/** `Bee A, Dee CE`, `Bee, A., & Dee, C.`, `A. Bee, C. E. Dee`: two names with initials, or one before a full stop. */
const family = "\\p{Lu}[\\p{L}'’-]+";
const familyFirst = new RegExp(
  `^${family},? (?:\\p{Lu}\\.?[ -]?){1,3}(?:[,;] (?:&|and )?\\s?${family},? \\p{Lu}|[.;]? ?(?:&|and) ${family}|\\. \\p{Lu}\\p{Ll}|, et al)`,
  'u',
);
const initialsFirst = new RegExp(
  `^(?:\\p{Lu}\\. ?){1,3}${family}(?:,? (?:and |& )?(?:\\p{Lu}\\. ?){1,3}${family}|[.,:] )`,
  'u',
);
/** `12(3):4-5`, `pp. 1-20`, `In Proc. ICML`. */
const volume = /\b\d{1,4} ?\(\d{1,4}(?:[-–]\d{1,4})?\) ?[:,] ?\w?\d|\bpp?\. ?\d|\bin:? proc(?:\.|eedings\b)/i;

/** Whether the text of a line is a whole reference rather than a title. */
export function isReference(text: string): boolean {
  const bare = text.slice(0, 2000).replace(/\s+/g, ' ').trim();
  if (/\bet al\b|\((?:19|20)\d{2}[a-z]?\)|arxiv preprint/i.test(bare)) return true;
  return familyFirst.test(bare) || initialsFirst.test(bare) || volume.test(bare);
}

/** Whether words beside a title say where it was published: no remark about the paper. */
export function isImprint(text: string): boolean {
  return /^[^.]{0,80}\bet al\b|\barxiv preprint\b/i.test(text) || volume.test(text);
}
