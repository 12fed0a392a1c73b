/** The build. `npx @11ty/eleventy` runs it as it is; `npm run build` runs it beside the last site (`src/build/build-site.ts`). */
import type UserConfig from '@11ty/eleventy/UserConfig';
import { SiteBuild } from './src/build/site-build.ts';
import { configure, type EleventyBuild } from './src/eleventy/configure.ts';
import { renderMessage } from './src/message.ts';

export default function offprint(
  config: UserConfig,
  build: EleventyBuild = new SiteBuild({
    contentDir: 'content',
    templatesDir: 'templates',
    onWarning: (warning) => console.error(renderMessage(warning)),
  }),
): void {
  configure(config, build);
}
