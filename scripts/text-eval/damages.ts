/** What listings do to an author's source on its way, each as one pure step. */
const withoutDollars = (source: string): string => source.replace(/(?<!\\)\$/g, '');

/** Names and escaped signs lose the backslash; accents (`\"o`) are typed signs that such tools resolve or keep. */
const withoutBackslashes = (source: string): string => source.replace(/\\(?=[A-Za-z|%&{}])/g, '');

export const damages: Readonly<Record<string, (source: string) => string>> = {
  intact: (source) => source,
  'dollars dropped': withoutDollars,
  'backslashes dropped': withoutBackslashes,
  'both dropped': (source) => withoutBackslashes(withoutDollars(source)),
  'Markdown escapes': (source) => source.replace(/[\\*_[\]]/g, '\\$&'),
  'HTML entities': (source) =>
    source
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
};
