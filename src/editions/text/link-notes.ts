/** Links of a plain text: a number where the link is, the addresses at the end. */

export interface LinkNotes {
  /** The number's mark, e.g. `[3]`; an address that came before keeps its number. */
  readonly mark: (url: string) => string;
  /** `[1] https://…`, a line each, in the order of the numbers. */
  readonly list: () => readonly string[];
}

export function startLinkNotes(): LinkNotes {
  const numbers = new Map<string, number>();
  return {
    mark: (url) => {
      const number = numbers.get(url) ?? numbers.size + 1;
      numbers.set(url, number);
      return `[${number}]`;
    },
    list: () => [...numbers].map(([url, number]) => `[${number}] ${url}`),
  };
}
