/** Validation of the answers to `offprint new`, the same as of `site.yaml`. */
import type { z } from 'zod';
import { languageField, siteAddressField, tagAuthorityField, textField } from '../content/field-schemas.ts';
import { parseUrl } from '../parse-url.ts';
import { type ArchiveAnswers, tagAuthorityOf } from './archive-answers.ts';

/** An address whose host can be the authority of `tag:` URIs. */
const addressField = siteAddressField.refine(
  (url) => parseUrl(url) === undefined || tagAuthorityField.safeParse(tagAuthorityOf(url, '2000')).success,
  'expected a host of letters, digits, hyphens and full stops, such as letter.example',
);

const fields: Record<keyof ArchiveAnswers, z.ZodType> = {
  title: textField,
  tagline: textField,
  description: textField,
  url: addressField,
  publisher: textField,
  language: languageField,
};

/** Undefined if the answer is valid, else what is expected. */
export function findAnswerFault(name: keyof ArchiveAnswers, answer: string): string | undefined {
  return fields[name].safeParse(answer).error?.issues[0]?.message;
}
