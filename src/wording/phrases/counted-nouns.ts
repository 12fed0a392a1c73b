import { scriptNouns } from './script-phrases.ts';

/** Nouns with a number, `{n}`, by plural category. */
export const countedNouns = {
  ...scriptNouns,
  author: { one: '{n} author', other: '{n} authors' },
  issue: { one: '{n} issue', other: '{n} issues' },
  topic: { one: '{n} topic', other: '{n} topics' },
  venue: { one: '{n} venue', other: '{n} venues' },
  year: { one: '{n} year', other: '{n} years' },
  month: { one: '{n} month', other: '{n} months' },
  day: { one: '{n} day', other: '{n} days' },
  feed: { one: '{n} feed', other: '{n} feeds' },
  comment: { one: '{n} comment', other: '{n} comments' },
  vote: { one: '{n} vote', other: '{n} votes' },
  'more author': { one: '{n} more author', other: '{n} more authors' },
  'more feed': { one: '{n} more feed', other: '{n} more feeds' },
  'named author': { one: '{n} named author', other: '{n} named authors' },
  'other paper': { one: '{n} other paper', other: '{n} other papers' },
  file: { one: '{n} file', other: '{n} files' },
  'conference, workshop or journal': {
    one: '{n} conference, workshop or journal',
    other: '{n} conferences, workshops and journals',
  },
  'more paper': { one: '{n} more paper', other: '{n} more papers' },
} as const;
