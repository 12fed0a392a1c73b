/** The build. `npx @11ty/eleventy` runs it as it is; `npm run build` runs it beside the last site (`src/build/build-site.ts`). */
import type UserConfig from '@11ty/eleventy/UserConfig';
import { SiteBuild } from './src/build/site-build.ts';
import { renderDiagnostic } from './src/diagnostic.ts';
import { templatesFolder } from './src/disk/package-folder.ts';
import { configure, type EleventyBuild, withoutStack } from './src/eleventy/configure.ts';
import { findArchiveFolder } from './src/load/archive-folder.ts';

export default function offprint(config: UserConfig, build: EleventyBuild = buildInPlace()): void {
  configure(config, build);
}

function buildInPlace(): EleventyBuild {
  try {
    return new SiteBuild({
      contentDir: findArchiveFolder(process.env.OFFPRINT_CONTENT),
      templatesDir: templatesFolder,
      onWarning: (warning) => console.error(renderDiagnostic(warning)),
    });
  } catch (error) {
    throw withoutStack(error);
  }
}
