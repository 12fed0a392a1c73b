/** Short names of licences by URL: those that arXiv and OpenReview use. */
const named: readonly (readonly [pattern: RegExp, name: (match: RegExpExecArray) => string])[] = [
  [
    /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/,
    ([, kind = '', version = '']) => `CC ${kind.toUpperCase()} ${version}`,
  ],
  [/creativecommons\.org\/publicdomain\/zero\/(\d\.\d)/, ([, version = '']) => `CC0 ${version}`],
  [/arxiv\.org\/licenses\/nonexclusive-distrib/, () => 'arXiv.org perpetual, non-exclusive license'],
];

/** The short name for the URL of a known licence; other URLs and names are returned unchanged. */
export function licenceName(licence: string): string {
  for (const [pattern, name] of named) {
    const match = pattern.exec(licence);
    if (match !== null) return name(match);
  }
  return licence;
}
