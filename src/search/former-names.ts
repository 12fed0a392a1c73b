/** Other names by which readers know a venue, former ones and those of its organisers, by the word in its label; in lower case. */
export const formerNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['neurips', ['nips']],
  ['kdd', ['sigkdd']],
  ['www', ['thewebconf']],
]);
