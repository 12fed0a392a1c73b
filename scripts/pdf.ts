/** `npm run pdf -- <date>`: prints an issue of the built site by Chromium to a tagged PDF with bookmarks. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { requireBrowser } from '../test/browser/find-browser.ts';
import { readOptions } from './read-options.ts';

const { values, positionals } = readOptions(
  'pdf',
  {
    allowPositionals: true,
    options: {
      site: { type: 'string', default: '_site' },
      file: { type: 'string' },
      format: { type: 'string', default: 'A4' },
    },
  },
  '<date>',
);
const [date = ''] = positionals;
const page = join(values.site, 'issues', date, 'index.html');
if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !existsSync(page)) {
  console.error(
    `There is no issue "${date}" in ${values.site}/. Build the site, then: npm run pdf -- 2025-10-29 [--file name.pdf] [--format A4]`,
  );
  process.exitCode = 1;
} else await print(page, values.file ?? `${date}.pdf`);

async function print(from: string, file: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(resolve(from)).href);
    await tab.pdf({
      path: file,
      format: values.format,
      preferCSSPageSize: false,
      tagged: true,
      outline: true,
      printBackground: true,
    });
    console.log(`${file} is printed.`);
  } finally {
    await browser.close();
  }
}
