/** What licences with an address are called for short; by those that arXiv and OpenReview use. */
const named: readonly (readonly [pattern: RegExp, name: (match: RegExpExecArray) => string])[] = [
  [
    /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/,
    ([, kind = '', version = '']) => `CC ${kind.toUpperCase()} ${version}`,
  ],
  [/creativecommons\.org\/publicdomain\/zero\/(\d\.\d)/, ([, version = '']) => `CC0 ${version}`],
  [/arxiv\.org\/licenses\/nonexclusive-distrib/, () => 'arXiv.org perpetual, non-exclusive license'],
];

/** `licence` is an address or a name; a name, or an address nobody knows, stays as it is. */
export function licenceName(licence: string): string {
  for (const [pattern, name] of named) {
    const match = pattern.exec(licence);
    if (match !== null) return name(match);
  }
  return licence;
}
