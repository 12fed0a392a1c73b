import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/build/site-files.ts';
import { mailStyles } from '../../src/editions/mail/mail-styles.ts';
import { contentSecurityPolicyHeader } from '../../src/exports/site-files/content-security-policy.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { ignoreCancelledRequests } from '../hosting/watched-page.ts';
import { program } from '../setup/program.ts';
import { hostileNames, writeHostileContent } from './hostile-content.ts';
import { attributeOf, findElements, readPage } from './read-page.ts';

/** Types of scripts that no browser runs. */
const dataBlocks = new Set(['application/ld+json', 'application/json']);

let folder = '';
let site = '';
/** All papers with their authors, as CSL-JSON. */
let papers: readonly { readonly author?: readonly object[] }[] = [];
let names: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-hostile-'));
  site = join(folder, '_site');
  writeHostileContent(join(folder, 'content'));
  const command = [program, 'build', '--content', join(folder, 'content'), '--out', site];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The hostile archive can't be built:\n${stderr}`);
  papers = JSON.parse(read('archive.csl.json'));
  names = [...listFiles(site).keys()];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ownMailStyles = new Set<string>(Object.values(mailStyles));
const read = (name: string): string => readFileSync(join(site, name), 'utf8');

describe('hostile text in every field', () => {
  it('is an archive like any other', () => {
    const authors = papers.flatMap(({ author = [] }) => author.map((name) => JSON.stringify(name)));
    expect(papers.length).toBeGreaterThanOrEqual(hostileNames.length);
    expect(new Set(authors).size).toBeGreaterThan(hostileNames.length / 2);
  });

  it('becomes no script, handler, frame, form or link of its own on any page', () => {
    const forbidden =
      /^(iframe|frame|object|embed|applet|base|style|image|animate|set|foreignobject|audio|video|marquee|portal)$/;
    for (const name of names.filter((one) => one.endsWith('.html') && !one.startsWith('pagefind/'))) {
      const guilty = findElements(readPage(site, `/${name}`), (element) => {
        const isScript = element.tagName === 'script' && !dataBlocks.has(attributeOf(element, 'type') ?? '');
        const isOwnScript =
          isScript &&
          /^[./]*assets\/[a-z-]+\.[0-9a-f]+\.js$|^https:\/\/hostile\.example\/assets\//.test(
            attributeOf(element, 'src') ?? '',
          );
        // Mails carry their styles with them: those that the program wrote, and no others.
        const isMail = name.endsWith('/email.html');
        return (
          (forbidden.test(element.tagName) && !(isMail && element.tagName === 'style')) ||
          (isScript && !isOwnScript) ||
          element.attrs.some(
            ({ name: attribute, value }) =>
              attribute.startsWith('on') ||
              (attribute === 'style' && !(isMail && ownMailStyles.has(value))) ||
              (/^(href|src|action|data|xlink:href)$/.test(attribute) &&
                /^\s*(javascript|data|vbscript|file):/i.test(value)),
          )
        );
      });
      expect(
        guilty.map(({ tagName, attrs }) => [tagName, attrs]),
        name,
      ).toEqual([]);
    }
  });

  it('leaves every feed, sitemap and outline well-formed', () => {
    const xml = names.filter((name) => /\.(xml|opml)$/.test(name));
    expect(xml.length).toBeGreaterThan(10);
    for (const name of xml) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      parser.write(read(name)).close();
    }
  });

  it('leaves every JSON file readable', () => {
    for (const name of names.filter((one) => /\.(json|webmanifest)$/.test(one)))
      expect(() => JSON.parse(read(name)), name).not.toThrow();
  });

  it('leaves BibTeX that another parser reads, paper by paper', () => {
    const { entries, errors } = parseBibtex(read('archive.bib'));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(papers.length);
  });

  it('runs nothing and asks nothing of another origin in a browser', async () => {
    const frames = join(folder, 'frames');
    mkdirSync(frames);
    writeFileSync(
      join(frames, 'index.html'),
      '<!doctype html><title>Frames</title><link rel="icon" href="data:,">',
    );
    const outer = await serveFolder(frames);
    const policy = contentSecurityPolicyHeader({ emailForm: undefined });
    const framed = policy.replace("frame-ancestors 'none'", `frame-ancestors ${new URL(outer.url).origin}`);
    expect(framed).not.toBe(policy);
    const served = await serveFolder(site, '/', {
      'content-security-policy': framed,
      // Styles and scripts are fetched once; each page is opened once anyway.
      'cache-control': 'public, max-age=3600',
    });
    try {
      const page = await (await sharedBrowser()).newPage();
      await page.addInitScript(answerMessages);
      await page.addInitScript(ignoreCancelledRequests);
      const trouble = recordTrouble(page, [served.url, outer.url]);
      const shown = pagesToShow();
      expect(shown.length).toBeGreaterThan(hostileNames.length);
      await page.goto(outer.url);
      const addresses = shown.map((name) => served.url + name.replace(/index\.html$/, ''));
      await showInFrames(page, addresses);
      expect(trouble).toEqual([]);
    } finally {
      await closeContexts(await sharedBrowser());
      await served.close();
      await outer.close();
    }
  }, 300_000);
});

/**
 * All pages but those of huge papers, which have letters, digits and brackets thousands of times over and take a browser as
 * long as all others, and most of single topics and venues, whose names and descriptions stand in the lists of all and on
 * papers' pages. The tests above read them all.
 */
function pagesToShow(): readonly string[] {
  const pages = names.filter(
    (name) => name.endsWith('index.html') && !/^(pagefind|papers\/huge-)/.test(name),
  );
  const ofSubjects = pages.filter((name) => /^(topics|venues)\/[^/]+\/index/.test(name));
  const left = new Set(ofSubjects.filter((_, index) => index % 8 !== 0));
  return pages.filter((name) => !left.has(name));
}

/** In frames of one page that go on to the next address, pages take half the processor time that they take in tabs. */
const framesAtOnce = 8;

function recordTrouble(page: Page, allowed: readonly string[]): string[] {
  const trouble: string[] = [];
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!['data:', ...allowed].some((start) => request.url().startsWith(start)))
      trouble.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`${message.location().url}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(error.stack ?? error.message));
  return trouble;
}

/** What a frame answers when it is asked to move the mouse: its address and how many headings it has. */
type Answer = readonly [address: string, headings: number];

/**
 * Runs in every frame before its page: on a message, moves the mouse over all that could react. A call of Playwright's in each
 * frame would bring its own scripts there, a sixth of the whole work.
 */
function answerMessages(): void {
  addEventListener('message', ({ data, source }) => {
    if (data !== 'move the mouse') return;
    for (const element of document.querySelectorAll('a, button, input, [tabindex]'))
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    const answer = [location.href, document.querySelectorAll('h1').length];
    source?.postMessage(answer, { targetOrigin: '*' });
  });
}

/** Loads each address in one of a few frames, and moves the mouse over all that could react. */
async function showInFrames(page: Page, addresses: readonly string[]): Promise<void> {
  const answers = await page.evaluate(
    async ([all, count]) => {
      const queue = [...all];
      const found: Answer[] = [];
      const heard = new Map<unknown, (answer: Answer) => void>();
      addEventListener('message', ({ data, source }) => heard.get(source)?.(data));
      const frames = Array.from({ length: count }, () => document.createElement('iframe'));
      document.body.append(...frames);
      const visits = frames.map(async (frame) => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
          frame.src = next;
          await loaded;
          const answer = new Promise<Answer>((resolve) => heard.set(frame.contentWindow, resolve));
          frame.contentWindow?.postMessage('move the mouse', '*');
          found.push(await answer);
        }
      });
      await Promise.all(visits);
      return found;
    },
    [addresses, framesAtOnce] as const,
  );
  expect(new Map(answers)).toEqual(new Map(addresses.map((address) => [address, 1])));
}
