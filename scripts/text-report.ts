/** `npm run text:report`: every repair and leftover of every text. `-- tex-dashes correction` lists only these rules. */
import { buildArchive } from '../src/archive/build-archive.ts';
import { loadContent } from '../src/load/load-content.ts';
import { renderTextReport } from '../src/text/render-report.ts';

process.stdout.write(renderTextReport(buildArchive(loadContent('content')), process.argv.slice(2)));
