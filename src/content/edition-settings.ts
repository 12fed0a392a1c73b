/** Schema of `editions:` in `site.yaml`: which editions are written. All are on by default. */
import * as z from 'zod';
import type { EditionSettings } from '../site-settings.ts';

const made = z.boolean('expected true or false').default(true);

export const editionSettingsSchema = z
  .strictObject({ mail: made, epub: made, text: made, oai: made })
  .readonly();

export const allEditions: EditionSettings = { mail: true, epub: true, text: true, oai: true };
