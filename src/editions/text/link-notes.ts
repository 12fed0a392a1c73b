/** Numbered link references of a plain text. */

export interface LinkNotes {
  /** Reference of a URL, e.g. `[3]`; a repeated URL keeps its number. */
  readonly mark: (url: string) => string;
  /** Lines `[1] https://…` in order. */
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
