/** The theme of an archive: `theme.css`, put into the last CSS layer, so that it overrides the styles of Offprint. */
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { ContentError } from '../diagnostic.ts';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { findOpenBrace } from './find-open-brace.ts';

/** Background colours of the page for each colour scheme, as CSS colour values. */
export interface PaperColours {
  readonly light: string;
  readonly dark: string;
}

export interface Theme {
  /** CSS to append to the styles of Offprint; empty without a theme. */
  readonly css: Uint8Array;
  /** The theme's value of `--paper`, for `<meta name="theme-color">`. */
  readonly paper: PaperColours | undefined;
}

/**
 * Reads `theme.css` in `contentDir`; an empty theme where there is none.
 *
 * @throws {ContentError} with the line of the CSS error
 */
export function loadTheme(contentDir: string): Theme {
  const path = join(contentDir, 'theme.css');
  if (!isThere(path)) return { css: new Uint8Array(), paper: undefined };
  const text = readText(path).replace(/^\ufeff/, '');
  const refuse = (reason: string, line: number | undefined, advice: string): ContentError =>
    new ContentError([
      {
        severity: 'error',
        rule: 'theme',
        reason,
        advice,
        file: shown(path),
        ...(line === undefined ? {} : { line }),
      },
    ]);
  const open = findOpenBrace(text);
  if (open !== undefined)
    throw refuse(
      'This "{" is never closed, so rules behind it are nested in it.',
      open,
      'Close it with a "}" where its rule ends.',
    );
  try {
    // Opened on the theme's first line, so that line numbers in diagnostics are those of `theme.css`.
    const { code, warnings } = transform({
      filename: path,
      code: Buffer.from(`@layer theme{${text}\n}`),
      minify: true,
      visitor: {
        Url({ url, loc }) {
          if (!/^(data:|#)/i.test(url))
            throw refuse(
              `The address ${url} is of another file.`,
              loc.line,
              'Put it in as a data: URL; pages ask for nothing else.',
            );
        },
      },
    });
    const misplaced = warnings.find(({ message }) => /@(?:import|charset|namespace)\b/.test(message));
    if (misplaced !== undefined)
      throw refuse(
        'Browsers ignore this rule here: a theme is a layer of the style, not a file of its own.',
        misplaced.loc.line,
        'Put the CSS itself in its place; @import and @charset have no place in a theme.',
      );
    return { css: code, paper: paperOf(text) };
  } catch (error) {
    if (error instanceof ContentError) throw error;
    if (!(error instanceof Error)) throw error;
    throw refuse(
      `${error.message}.`,
      lineOf(error),
      'Mend the CSS; @import and @charset have no place in a theme.',
    );
  }
}

function lineOf(error: Error): number | undefined {
  const loc: unknown = 'loc' in error ? error.loc : undefined;
  const line: unknown = typeof loc === 'object' && loc !== null && 'line' in loc ? loc.line : undefined;
  return typeof line === 'number' ? line : undefined;
}

/** The value of the last `--paper` declaration outside comments: one colour, or `light-dark(light, dark)`. */
function paperOf(css: string): PaperColours | undefined {
  const value = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/--paper\s*:\s*([^;}]+)/g)]
    .at(-1)?.[1]
    ?.trim();
  if (value === undefined || !/^[\w#(),.%/ -]+$/.test(value)) return undefined;
  const pair = /^light-dark\((.+)\)$/.exec(value)?.[1];
  if (pair === undefined) return { light: value, dark: value };
  const colours = pair.split(/,(?![^(]*\))/).map((colour) => colour.trim());
  const [light, dark] = colours;
  return light === undefined || dark === undefined || colours.length > 2 ? undefined : { light, dark };
}
