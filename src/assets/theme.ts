/** The theme of an archive: `theme.css`, put into the last CSS layer, so that it overrides the styles of Offprint. */
import { join } from 'node:path';
import { type TransformResult, transform } from 'lightningcss';
import { ContentError } from '../diagnostic.ts';
import { isThere, readText } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { findOpenEnd } from './find-open-end.ts';

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
  const open = findOpenEnd(text);
  if (open?.kind === 'brace')
    throw refusal(
      path,
      'This "{" is never closed, so rules behind it are nested in it.',
      open.line,
      'Close it with a "}" where its rule ends.',
    );
  if (open !== undefined)
    throw refusal(
      path,
      'This comment is never closed, so all behind it is part of it.',
      open.line,
      'Close it with "*/".',
    );
  return { css: compileLayer(path, text), paper: paperOf(text) };
}

/** The theme as a minified CSS layer. @throws {ContentError} */
function compileLayer(path: string, text: string): Uint8Array {
  const { code, warnings } = transformLayer(path, text);
  const misplaced = warnings.find(({ message }) => /@(?:import|charset|namespace)\b/.test(message));
  if (misplaced === undefined) return code;
  throw refusal(
    path,
    'Browsers ignore this rule here: a theme is a layer of the style, not a file of its own.',
    misplaced.loc.line,
    'Put the CSS itself in its place; @import and @charset have no place in a theme.',
  );
}

function transformLayer(path: string, text: string): TransformResult {
  const assertOwn = (url: string, line?: number): void => {
    if (/^(data:|#)/i.test(url)) return;
    const advice = 'Put it in as a data: URL; pages ask for nothing else.';
    throw refusal(path, `The address ${url} is of another file.`, line, advice);
  };
  try {
    // Opened on the theme's first line, so that line numbers in diagnostics are those of `theme.css`.
    return transform({
      filename: path,
      code: Buffer.from(`@layer theme{${text}\n}`),
      minify: true,
      visitor: {
        Url: ({ url, loc }) => assertOwn(url, loc.line),
        // Addresses in these may be strings, which are no `Url`.
        Image(image) {
          if (image.type !== 'image-set') return;
          for (const { image: one } of image.value.options)
            if (one.type === 'url') assertOwn(one.value.url, one.value.loc.line);
        },
        Function({ name, arguments: given }) {
          if (!/^(?:(?:-webkit-)?image-set|src)$/i.test(name)) return;
          for (const part of given)
            if (part.type === 'token' && part.value.type === 'string') assertOwn(part.value.value);
        },
      },
    });
  } catch (error) {
    if (error instanceof ContentError || !(error instanceof Error)) throw error;
    throw refusal(
      path,
      `${error.message}.`,
      lineOf(error),
      'Mend the CSS; @import and @charset have no place in a theme.',
    );
  }
}

function refusal(path: string, reason: string, line: number | undefined, advice: string): ContentError {
  const place = { file: shown(path), ...(line === undefined ? {} : { line }) };
  return new ContentError([{ severity: 'error', rule: 'theme', reason, advice, ...place }]);
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
