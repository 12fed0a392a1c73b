/** Style and script of the inspection page. */
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { bundleScripts } from '../bundling/bundle-scripts.ts';

export interface InspectAssets {
  readonly style: string;
  readonly script: string;
}

export async function buildInspectAssets(templates: string): Promise<InspectAssets> {
  const style = bundle({ filename: join(templates, 'styles', 'inspect.css'), minify: true }).code;
  const scripts = await bundleScripts([inspectScript(templates)]);
  const [script = ''] = scripts.values();
  return { style: new TextDecoder().decode(style), script };
}

/** The script's source. */
export function inspectScript(templates: string): string {
  return join(templates, 'scripts', 'inspect', 'inspect-page.ts');
}
