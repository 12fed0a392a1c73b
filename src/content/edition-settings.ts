/** `editions:` in `content/site.yaml`: which editions a site has beside its pages. All of them, unless it says no. */
import { z } from 'zod';

const made = z.boolean('expected true or false').default(true);

export const editionSettingsSchema = z
  .strictObject({
    /** Every issue as an e-mail. */
    mail: made,
    /** Every issue as an EPUB, and the catalogue of them (OPDS). */
    epub: made,
    /** Every issue as plain text, and every paper as Markdown. */
    text: made,
    /** All papers as an OAI-PMH static repository. */
    oai: made,
  })
  .readonly();

export type EditionSettings = z.infer<typeof editionSettingsSchema>;

export const allEditions: EditionSettings = { mail: true, epub: true, text: true, oai: true };
