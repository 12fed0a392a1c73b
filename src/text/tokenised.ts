/**
 * The space in front of what is elided, as corpora for parsers have it: `do n't`, `Alzheimer 's disease`; `mark` is
 * their apostrophe.
 */
export const tokenised = (mark: string): RegExp =>
  new RegExp(
    ` (?:(?<=\\b(?:[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Cc]a|[Ww]o|[CcWw]ould|[Ss]hould|[Mm]ust|[Nn]eed|[Mm]ight) )(?=n${mark}t\\b)|(?<=\\b(?:do|does|did|is|are|was|were|has|have|had|ca|wo|[cw]ould|should|must|need|might)n )(?=${mark}t\\b)|(?<=\\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Ww]ho|[Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]here) )(?=${mark}(?:ve|re|ll|d|m)(?![\\p{L}\\p{N}'’-]))|(?<=\\p{L}{2} )(?<!\\b(?:the|an?|of|in|with|by|and|or|for|to|as|suffix|clitic|possessive|genitive|marker|letter|apostrophe|plural) )(?=${mark}s(?: [\\p{L}\\p{N}“"]|[,.;)])))`,
    'giu',
  );
