/** Style and script of the inspection page. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from 'lightningcss';

export interface InspectAssets {
  readonly style: string;
  readonly script: string;
}

export async function buildInspectAssets(templates: string): Promise<InspectAssets> {
  const style = bundle({ filename: join(templates, 'styles', 'inspect.css'), minify: true }).code;
  const { outputFiles } = await build({
    entryPoints: [join(templates, 'scripts', 'inspect', 'inspect-page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return { style: new TextDecoder().decode(style), script: outputFiles[0]?.text ?? '' };
}
