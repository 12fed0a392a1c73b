/**
 * The site's icon as SVG and as PNG for home screens and old browsers. The PNGs of the usual icon are in
 * `templates/public`, so that sharp is loaded only for an archive with an icon of its own.
 */
import { join } from 'node:path';
import type { SitePath } from '../addresses.ts';
import { ContentError } from '../diagnostic.ts';
import { decodeText } from '../disk/decode-text.ts';
import { isThere, readInput } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import type { AssetFile } from './asset-file.ts';

/** Pixels in width and height. */
export const iconSizes = [180, 192, 512] as const;

const iconPath = (size: number): SitePath => `/icon-${size}.png`;

/** Draws an SVG in all sizes, as `/icon-192.png` and so on. Rejects where it can't be drawn. */
export async function drawIcons(svg: Uint8Array): Promise<AssetFile[]> {
  const { default: sharp } = await import('sharp');
  return Promise.all(
    iconSizes.map(async (size): Promise<AssetFile> => {
      const png = await sharp(svg, { density: 300 })
        .resize(size, size)
        .png({ compressionLevel: 9 })
        .toBuffer();
      return { path: iconPath(size), bytes: png };
    }),
  );
}

/**
 * The archive's `icon.svg` and its PNGs; none where it has no icon of its own.
 *
 * @throws {ContentError} where the icon can't be drawn, or runs or loads something
 */
export async function drawOwnIcons(contentDir: string): Promise<AssetFile[]> {
  const path = join(contentDir, 'icon.svg');
  if (!isThere(path)) return [];
  const svg = readInput(path);
  const { checkIcon } = await import('./check-icon.ts');
  const errors = checkIcon(decodeText(svg, path), shown(path));
  if (errors.length > 0) throw new ContentError(errors);
  try {
    return [{ path: '/icon.svg', bytes: svg }, ...(await drawIcons(svg))];
  } catch (error) {
    throw refusedIcon(error, path);
  }
}

function refusedIcon(error: unknown, path: string): unknown {
  if (error instanceof ContentError) return error;
  return new ContentError([
    {
      severity: 'error',
      rule: 'icon',
      reason: `The icon can't be drawn: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`,
      advice: 'Save it as a plain SVG with a viewBox, or delete the file: there is an icon without it.',
      file: shown(path),
    },
  ]);
}
