/** Names of groups among those of persons: `The Hive Consortium`, `Bees & Health Research Team`. */

const words =
  'Consortium|Consortia|Collaborations?|Collaborative|Collaborators|Groups?|Team|Initiative|Network|Investigators|Study|Studies|Project|Program(?:me)?|Biobank|Cohort|Trials?|Registry|Alliance|Committee|Community|Society|Foundation|Cent(?:er|re)|Institute|Partnership|Federation|Association|Task Force';
const group = new RegExp(
  `^(?=.{4,150}$)(?:(?:for|on behalf of) )?(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\d'’&/+-]*(?: [\\p{L}\\d'’&/+()-]+){0,11} (?:${words})\\b`,
  'u',
);

/** Whether a piece of a list of names is a group's. A list that isn't known to be one of names needs more. */
export const isGroupName = (name: string): boolean => group.test(name) || /^The \p{Lu}{2}/u.test(name);
