/** Names of groups among those of persons: `The Hive Consortium`, `Bees & Health Research Team`. */

const words =
  'Consortium|Consortia|Collaborations?|Collaborative|Collaborators|Groups?|Team|Initiative|Network|Investigators|Study|Studies|Project|Program(?:me)?|Biobank|Cohort|Trials?|Registry|Alliance|Committee|Community|Society|Foundation|Cent(?:er|re)|Institute|Partnership|Federation|Association|Task Force';
const group = new RegExp(
  `^(?=.{4,150}$)(?:(?:for|on behalf of) )?(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\d'’&/+-]*(?: [\\p{L}\\d'’&/+()-]+){0,11} (?:${words})\\b`,
  'u',
);

/** Whether a piece of a list of names is a group's. A list that isn't known to be one of names needs more. */
export const isGroupName = (name: string): boolean => group.test(name) || /^The \p{Lu}{2}/u.test(name);

/** Short forms of experiments' names. */
const oneWord = /^[^\s,;]{1,40}$/;
const ended = /\s(?:Collaborations?|Consortium|Groups?|Team)$/i;

/**
 * Names of collaborations in a field for them, which may leave the word away: `ATLAS, CMS`, `LIGO Scientific Collaboration and Virgo
 * Collaboration`.
 */
export function collaborationNames(text: string): string[] {
  const names = text.split(/\s?[;,]\s?(?:and\s)?/).flatMap((name) => {
    const parts = name.split(/\s(?:and|&)\s/);
    const areNames = parts.every((part) => oneWord.test(part)) || parts.every((part) => ended.test(part));
    return areNames ? parts : [name];
  });
  return names
    .map((name) => name.replace(/^(?:for|on behalf of) /i, '').trim())
    .filter((name) => /\p{L}/u.test(name))
    .map((name) => (ended.test(name) ? name : `${name} Collaboration`));
}
