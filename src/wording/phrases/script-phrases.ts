/**
 * What scripts say in the browser, and nothing else does. The build puts an archive's own words for them into each script, so
 * they are kept apart from those of pages.
 */
export const scriptPhrases = [
  'The search index could not be loaded. The lists below lead to every paper; reload the page to try again.',
  'No paper has “{words}”.',
  'No paper in this selection has “{words}”.',
  '{papers} in this selection',
  '{papers} for “{words}”',
  '{found}, newest first',
  'Left out: {words}.',
  'Opened from a disk, this page searches titles and authors. Try a word of the title, or an author’s family name.',
  'Try fewer words, a word of the title, an author’s family name or an arXiv id; or browse the lists below.',
  'Widen the selection, or try fewer words, a word of the title, an author’s family name or an arXiv id; or browse the lists below.',
  'Did you mean {words}?',
  'More results',
  '{papers}, the first saved first',
  'Remove',
  'Remove “{title}”',
  'Removed “{title}”.',
  '{file} holds all {n}.',
  '{file} holds {held} of {n}; the others could not be loaded.',
  'A browser does not let pages read from a disk open each other. Cite from each paper’s own page instead.',
  'Try the page again',
  'Copied',
  'Selected: press Ctrl+C or ⌘C',
  '{what}: copied',
  '{file}: download started',
  'Showing {n} of {papers}, {order}.',
  'as listed',
  'newest first',
  'most votes first',
  'most discussed first',
  'Go to the search box',
  'Next paper in the list',
  'Previous paper in the list',
  'Save the paper to the reading list, or take it off',
  'Show these keys',
  'Close',
  'Keyboard shortcuts',
  'Use these keys',
  'Back to your place: {n}. {title}',
  'Stay here',
  'Save “{title}”',
  'Saved to your reading list.',
  'Taken off your reading list.',
  'Your browser blocks storage, so the list lasts as long as this tab.',
  'Colours: light',
  'Colours: dark',
] as const;

/** Phrases of pages that scripts say as well. */
export const sharedPhrases = [
  ', ',
  '“{name}”',
  ' and {n} more',
  'Download {what}',
  'Colours: system',
] as const;

/** Nouns that scripts count. */
export const scriptNouns = { paper: { one: '{n} paper', other: '{n} papers' } } as const;
