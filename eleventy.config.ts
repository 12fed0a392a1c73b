/** The build. `npx @11ty/eleventy` runs it as it is; `npm run build` runs it beside the last site (`src/build/build-site.ts`). */
import type UserConfig from '@11ty/eleventy/UserConfig';
import { SiteBuild } from './src/build/site-build.ts';
import { renderDiagnostic } from './src/diagnostic.ts';
import { configure, type EleventyBuild } from './src/eleventy/configure.ts';

export default function offprint(
  config: UserConfig,
  build: EleventyBuild = new SiteBuild({
    contentDir: 'content',
    templatesDir: 'templates',
    onWarning: (warning) => console.error(renderDiagnostic(warning)),
  }),
): void {
  configure(config, build);
}
