/** Kinds of damage that listings do to TeX source, each as a pure function. */
const withoutDollars = (source: string): string => source.replace(/(?<!\\)\$/g, '');

/** Removes backslashes of command names and escaped characters; accents (`\"o`) are kept, as such tools do. */
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
