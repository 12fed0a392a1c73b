/** The PNG icons that home screens and old browsers want, made from the one SVG. */
import sharp from 'sharp';
import type { AssetFile } from './assets.ts';

const sizes = [180, 192, 512] as const;

/** `/icon-192.png` and so on. */
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
