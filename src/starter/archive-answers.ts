/** Questions of `offprint new`, with defaults. */
import { starterLanguageOf, starterSentences } from './starter-language.ts';

/** Plain texts; the URL ends in a slash. */
export interface ArchiveAnswers {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  readonly url: string;
  readonly publisher: string;
  /** A BCP 47 language tag. */
  readonly language: string;
}

export interface Question {
  readonly name: keyof ArchiveAnswers;
  /** Text of the question, also used in the command's help. */
  readonly label: string;
  /** Default value, given the answers so far. */
  readonly otherwise: (folder: string, answers: Partial<ArchiveAnswers>) => string;
}

/** In the order of the questions. */
export const questions: readonly Question[] = [
  { name: 'title', label: "The newsletter's title", otherwise: titleOf },
  {
    name: 'url',
    label: 'The address it will have',
    otherwise: (folder) => `https://${hostLabel(folder)}.example/`,
  },
  // Before the questions whose defaults depend on it.
  {
    name: 'language',
    label: 'The language of its pages (en, de and zh have words)',
    otherwise: () => 'en',
  },
  {
    name: 'tagline',
    label: 'A line under the title',
    otherwise: (_folder, { language = 'en' }) => starterSentences[starterLanguageOf(language)].tagline,
  },
  {
    name: 'description',
    label: 'A sentence for search engines and feeds',
    otherwise: (_folder, { title = '', language = 'en' }) =>
      starterSentences[starterLanguageOf(language)].description(title),
  },
  { name: 'publisher', label: 'Who publishes it', otherwise: (_folder, { title = '' }) => title },
];

/** Folder name → title: `my-letter` → `My letter`. */
function titleOf(folder: string): string {
  const words = folder.replace(/[-_.\s]+/g, ' ').trim();
  return words === '' ? 'My letter' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Folder name → host name label (RFC 1123). */
function hostLabel(folder: string): string {
  const label = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return label === '' ? 'letter' : label;
}

/**
 * Authority of the archive's `tag:` URIs (RFC 4151, section 2.1): the host name, and a day on which the publisher
 * owned it.
 */
export function tagAuthorityOf(url: string, day: string): string {
  return `${new URL(url).hostname.toLowerCase()},${day}`;
}
