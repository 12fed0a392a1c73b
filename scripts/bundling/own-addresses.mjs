/** esbuild plugin for bundled packages that read files of their own folder. */
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const addressed = ['@11ty/eleventy', 'yargs'];

/**
 * Keeps `import.meta.url` in these packages as the URL of their own module. Bundling them halves their loading
 * time, because they have many modules.
 * @type {import('esbuild').Plugin}
 */
export const ownAddresses = {
  name: 'own-addresses',
  setup(build) {
    for (const name of addressed) {
      const entry = fileURLToPath(import.meta.resolve(name));
      build.onLoad({ filter: new RegExp(`/${name}/.*\\.m?js$`.replaceAll('/', '[\\\\/]')) }, ({ path }) => {
        const module = `./${relative(dirname(entry), path).replaceAll('\\', '/')}`;
        const address = `new URL(${JSON.stringify(module)}, import.meta.resolve(${JSON.stringify(name)})).href`;
        return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address) };
      });
    }
  },
};
