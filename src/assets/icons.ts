/** PNG icons, rendered from `icon.svg`, for home screens and for browsers without SVG icons. */
import sharp from 'sharp';
import type { AssetFile } from './assets.ts';

const sizes = [180, 192, 512] as const;

/** One PNG file for each size, at `/icon-192.png` and so on. */
export async function renderIcons(svg: Uint8Array): Promise<AssetFile[]> {
  return Promise.all(
    sizes.map(async (size): Promise<AssetFile> => {
      const png = await sharp(svg, { density: 300 })
        .resize(size, size)
        .png({ compressionLevel: 9 })
        .toBuffer();
      return { path: `/icon-${size}.png`, bytes: png };
    }),
  );
}
