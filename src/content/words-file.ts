/** Schema of `words.yaml`: translations of the strings on pages and in feeds. */
import * as z from 'zod';
import { cleanText } from '../text/clean-text.ts';
import { english, type Noun, type Phrase, type PluralForms } from '../wording/english.ts';

export interface WordsFile {
  readonly phrases: Readonly<Partial<Record<Phrase, string>>>;
  readonly counts: Readonly<Partial<Record<Noun, PluralForms>>>;
}

export const noWords: WordsFile = { phrases: {}, counts: {} };

/** Leading and trailing spaces are kept, since some phrases are concatenated. */
const ownWords = z
  .string('expected text')
  .min(1, 'expected some text')
  .transform((text) => {
    const [before = '', after = ''] = [/^ +/.exec(text)?.[0], /(?<=\S) +$/.exec(text)?.[0]];
    return before + cleanText(text) + after;
  });

const form = ownWords.refine(
  (text) => /^[^{}]*(\{n\}[^{}]*)?$/.test(text),
  'expected text with {n} for the number',
);

/** For numbers that differ; `one` and its like may stand for a single number each. */
const numberedForm = form.refine(
  (text) => text.includes('{n}'),
  '"{n}" is missing; the number would not be printed',
);

const pluralForms = z
  .strictObject({
    zero: form.optional(),
    one: form.optional(),
    two: form.optional(),
    few: numberedForm.optional(),
    many: numberedForm.optional(),
    other: numberedForm,
  })
  .transform((forms): PluralForms => {
    const { other, ...rest } = forms;
    return { ...Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== undefined)), other };
  });

const placesOf = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

export const wordsFileSchema = z
  .strictObject({
    phrases: z
      .partialRecord(z.enum(english.phrases, 'no phrase of this Offprint'), ownWords)
      .superRefine((phrases, context) => {
        for (const [phrase, own = ''] of Object.entries(phrases)) {
          const [there, used] = [placesOf(phrase), placesOf(own)];
          const unknown = used.filter((place) => !there.includes(place));
          for (const place of unknown)
            context.addIssue({
              code: 'custom',
              path: [phrase],
              message: `"${place}" stands for nothing here; there is ${there.join(', ') || 'no value'}`,
            });
          for (const place of there.filter((one) => !used.includes(one)))
            context.addIssue({
              code: 'custom',
              path: [phrase],
              message: `"${place}" is missing; what it stands for would not be printed`,
            });
        }
      })
      .default({}),
    counts: z
      .partialRecord(z.enum(Object.keys(english.counts) as Noun[], 'no noun that is counted'), pluralForms)
      .default({}),
  })
  .readonly();
