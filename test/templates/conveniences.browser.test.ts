/** What the scripts add, used by keyboard as a reader would: colours, keys, order and filter, place, copying. */
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuePath, paperPath, papersLetterPath, topicPath } from '../../src/addresses.ts';
import { toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { renderCslJson } from '../../src/exports/citation/csl-json.ts';
import { renderRis } from '../../src/exports/citation/ris.ts';
import { type ServedFolder, serveFolder } from '../browser/serve-folder.ts';
import { closeContexts, sharedBrowser } from '../browser/shared-browser.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { withPage } from './open-page.ts';
import { archive } from './page-types.ts';

let browser: Browser;
let served: ServedFolder;
const at = (path: string) => served.url + path.slice(1);

beforeAll(async () => {
  browser = await sharedBrowser();
  served = await serveFolder(siteFolder, '/below/some/path/');
});
afterAll(async () => {
  await closeContexts(browser);
  await served?.close();
});

const bySize = [...archive.issues].sort((a, b) => a.appearances.length - b.appearances.length);
/** Opened many times, so it is the smallest. */
const [issue = archive.issues[0], largest = issue] = [bySize[0], bySize.at(-1)];
if (issue === undefined || largest === undefined) throw new Error('No issue.');
const [firstPaper = '', secondPaper = ''] = issue.appearances.map(({ paper }) => paper);
/** Waits until the page has said `text` to a screen reader. */
const heard = (tab: Page, text: string | RegExp) =>
  tab.locator('#page_status', { hasText: text }).waitFor({ state: 'attached' });

/** The first paper whose title begins with `letter`. */
function titleOfLetter(letter: string): string {
  const papers = [...archive.papers.values()];
  return papers.find(({ title }) => title.plain.toLowerCase().startsWith(letter))?.id ?? '';
}

/** Its tags, and whether it has letters beyond ASCII. */
function kindOfRis(ris: string): string {
  const tags = ris.split('\n').map((line) => line.slice(0, 2));
  return [...new Set(tags), /[^ -~\n]/.test(ris)].join(' ');
}

async function readDownload(download: Download): Promise<string> {
  let text = '';
  for await (const piece of await download.createReadStream()) text += piece;
  return text;
}

describe('the switch of colours', () => {
  it('changes them, says so, and is remembered before anything is painted', () =>
    withPage(browser, at('/'), async (tab) => {
      const background = () => tab.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      const light = await background();
      const button = tab.getByRole('button', { name: /^Colours/ });
      await button.press('Enter');
      await button.press('Enter');
      expect(await button.textContent()).toBe('Colours: dark');
      await heard(tab, 'Colours: dark');
      expect(await background()).not.toBe(light);
      await tab.goto(at('/about/'), { waitUntil: 'commit' });
      await tab.waitForSelector('h1');
      expect(await tab.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    }));
});

describe('keys', () => {
  it('go to the search and from paper to paper, but type where one types', () =>
    withPage(browser, at(issuePath(issue.id)), async (tab) => {
      const focused = () =>
        tab.evaluate<string>("document.activeElement.closest('li')?.id ?? document.activeElement.id");
      await tab.keyboard.press('j');
      expect(await focused()).toBe(firstPaper);
      await tab.keyboard.press('j');
      expect(await focused()).toBe(secondPaper);
      await tab.keyboard.press('k');
      expect(await focused()).toBe(firstPaper);
      await tab.keyboard.press('/');
      expect(await focused()).toBe('page_search');
      await tab.keyboard.type('jk/?');
      expect(await tab.inputValue('#page_search')).toBe('jk/?');
    }));

  it('are shown by ?, and can be switched off for good', () =>
    withPage(browser, at('/'), async (tab) => {
      await tab.keyboard.press('?');
      const dialog = tab.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await dialog.waitFor();
      expect(await dialog.locator('kbd').allTextContents()).toEqual(['/', 'j', 'k', 's', '?']);
      await dialog.getByRole('checkbox').uncheck();
      await tab.keyboard.press('Escape');
      await tab.reload();
      await tab.keyboard.press('?');
      expect(await dialog.count()).toBe(0);
      await tab.getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter');
      await dialog.waitFor();
    }));
});

describe('an issue', () => {
  const shownIds = (tab: Page) =>
    tab.evaluate<string[]>("[...document.querySelectorAll('.entries > li:not([hidden])')].map(li => li.id)");

  it('can be put in another order, says so, and comes back to the listing’s', () =>
    withPage(browser, at(issuePath(largest.id)), async (tab) => {
      const listed = await shownIds(tab);
      await tab.getByLabel('Order').selectOption('newest');
      const newest = await shownIds(tab);
      const days = newest.map((id) => archive.papers.get(id)?.firstDate ?? '');
      expect(days).toEqual([...days].sort().reverse());
      expect(newest).toHaveLength(listed.length);
      expect(await tab.locator('output').textContent()).toBe(
        `Showing ${listed.length} of ${listed.length} papers, newest first.`,
      );
      await tab.getByLabel('Order').selectOption('discussed');
      const comments = new Map(largest.appearances.map((one) => [one.paper, one.comments ?? 0]));
      const counts = (await shownIds(tab)).map((id) => comments.get(id) ?? 0);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      await tab.getByLabel('Order').selectOption('listed');
      expect(await shownIds(tab)).toEqual(listed);
    }));

  it('can be narrowed to a topic, and the address keeps it', () =>
    withPage(browser, at(issuePath(largest.id)), async (tab) => {
      const topic = archive.papers.get(largest.appearances[0]?.paper ?? '')?.topics[0] ?? '';
      const expected = largest.appearances
        .map(({ paper }) => paper)
        .filter((id) => archive.papers.get(id)?.topics.includes(topic));
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(largest.appearances.length);
      await tab.getByLabel('Topic').selectOption(topic);
      expect(await shownIds(tab)).toEqual(expected);
      await tab.reload();
      expect(await shownIds(tab)).toEqual(expected);
    }));

  it('offers the way back to where the reader was', () =>
    withPage(browser, at(issuePath(issue.id)), async (tab) => {
      const place = issue.appearances[10]?.paper ?? '';
      await tab.evaluate(`document.getElementById('${place}').scrollIntoView({ behavior: 'instant' })`);
      await tab.goto(at('/about/'));
      await tab.goto(at(issuePath(issue.id)));
      const link = tab.getByRole('link', { name: /^Back to your place: 11\./ });
      expect(await link.getAttribute('href')).toBe(`#${place}`);
      await link.press('Enter');
      const top = () =>
        tab.evaluate<number>(`document.getElementById('${place}').getBoundingClientRect().top`);
      // The way there is scrolled smoothly, which takes its time on a busy machine.
      await expect.poll(async () => Math.abs(await top()), { timeout: 10_000 }).toBeLessThan(60);
      expect(await link.count()).toBe(0);
    }));
});

describe('a paper', () => {
  it('gives its citation to the clipboard and as a file, and says so', () =>
    withPage(
      browser,
      at(paperPath(firstPaper)),
      async (tab) => {
        const bibtex = await tab.locator('[data-citation="bibtex"]').textContent();
        expect(bibtex).toMatch(/^@\w+\{\w+,/);
        const copy = tab.getByRole('button', { name: 'Copy BibTeX' });
        await copy.press('Enter');
        await tab.getByRole('button', { name: 'Copied' }).waitFor();
        expect(await tab.evaluate('navigator.clipboard.readText()')).toBe(bibtex);
        await heard(tab, 'copied');
        await copy.waitFor();
        const [download] = await Promise.all([
          tab.waitForEvent('download'),
          tab.getByRole('button', { name: 'Download BibTeX' }).press('Enter'),
        ]);
        expect(download.suggestedFilename()).toBe(`${archive.papers.get(firstPaper)?.citationKey}.bib`);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  it('shows RIS and CSL-JSON as exports make them, and downloads them', () =>
    withPage(browser, at(paperPath(firstPaper)), async (tab) => {
      const paper = archive.papers.get(firstPaper);
      if (paper === undefined) throw new Error('No paper.');
      const record = toCitationRecord(paper, archive);
      const ris = renderRis(record).replaceAll('\r\n', '\n');
      expect(await tab.locator('[data-citation="csl"]').textContent()).toBe(renderCslJson(record));
      expect(await tab.locator('[data-citation="ris"]').textContent()).toBe(ris);
      const button = tab.getByRole('button', { name: 'Download RIS' });
      expect(await button.isVisible()).toBe(false);
      await tab.locator('summary', { hasText: 'RIS' }).press('Enter');
      const [download] = await Promise.all([tab.waitForEvent('download'), button.press('Enter')]);
      expect(await readDownload(download)).toBe(ris);
      expect(download.suggestedFilename()).toBe(`${paper.citationKey}.ris`);
      expect(await tab.locator('.instead-of-script:visible').count()).toBe(0);
    }));

  it('puts the issue the reader came from on top', async () => {
    const twice = [...archive.papers.values()].find(({ appearances }) => appearances.length > 1);
    if (twice === undefined) throw new Error('No paper appeared twice.');
    const oldest = twice.appearances[0].issue;
    await withPage(browser, at(issuePath(oldest)), async (tab) => {
      await tab.locator(`[id="${twice.id}"] .paper-title a`).click();
      const issues = tab.locator('[data-appearances] [data-issue]');
      await expect.poll(() => issues.first().getAttribute('data-issue')).toBe(oldest);
      await tab.goto(at(paperPath(twice.id)));
      expect(await issues.first().getAttribute('data-issue')).not.toBe(oldest);
    });
  });
});

describe('the reading list', () => {
  const save = async (tab: Page) => {
    const button = tab.locator(`[id="${firstPaper}"] .save`);
    await button.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await heard(tab, /^Saved/);
    await tab.goto(at(paperPath(secondPaper)));
    await tab.getByRole('button', { name: 'Save to reading list' }).press('Enter');
    await tab.goto(at('/reading-list/'));
  };
  const titles = (tab: Page) => tab.locator('.reading-list .paper-title').allTextContents();

  it('keeps papers from lists and their own pages, survives reload, exports, and lets go', () =>
    withPage(browser, at(issuePath(issue.id)), async (tab) => {
      await save(tab);
      await tab.reload();
      expect(await titles(tab)).toHaveLength(2);
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        tab.getByRole('button', { name: 'Download BibTeX' }).press('Enter'),
      ]);
      const text = await readDownload(download);
      for (const id of [firstPaper, secondPaper])
        expect(text).toContain(`{${archive.papers.get(id)?.citationKey},`);
      await tab.locator('.reading-list .paper-title a').first().click();
      await tab.waitForURL(at(paperPath(firstPaper)));
      await tab.goBack();
      await tab
        .getByRole('button', { name: /^Remove/ })
        .first()
        .press('Enter');
      expect(await titles(tab)).toHaveLength(1);
      await tab.reload();
      expect(await titles(tab)).toHaveLength(1);
    }));

  it('is printed, and so are the answers to a search', () =>
    withPage(browser, at(issuePath(issue.id)), async (tab) => {
      await save(tab);
      await tab.locator('.reading-list .paper-title').first().waitFor();
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('.reading-list .paper-title').first().isVisible()).toBe(true);
      expect(await tab.getByRole('button').all()).toEqual([]);
      await tab.emulateMedia({ media: null });
      await tab.goto(at('/search/?q=model'));
      await tab.locator('.search-list .paper-title').first().waitFor();
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('.search-list .paper-title').first().isVisible()).toBe(true);
      await tab.emulateMedia({ media: null });
    }));

  it('leaves searches for a title out where a paper is printed', () => {
    const paper = [...archive.papers.values()].find(({ identifiers }) => identifiers.arxiv === undefined);
    if (paper === undefined) throw new Error('All papers are on arXiv.');
    return withPage(browser, at(paperPath(paper.id)), async (tab) => {
      const heading = tab.getByRole('heading', { name: 'Search for it elsewhere' });
      expect(await heading.isVisible()).toBe(true);
      await tab.emulateMedia({ media: 'print' });
      expect(await heading.isVisible()).toBe(false);
      expect(await tab.locator('.paper-links a[href*="arxiv.org/search/"]').isVisible()).toBe(false);
      await tab.emulateMedia({ media: null });
    });
  });

  it('takes papers from rows of lists, of titles and of related papers, also on a disk', async () => {
    const paper = [...archive.papers.values()].find(
      ({ topics, related }) => topics.length * related.length > 0,
    );
    if (paper === undefined) throw new Error('No paper has topics and related papers.');
    const [topic = ''] = paper.topics;
    const [inTopic = ''] = archive.topics.get(topic)?.papers ?? [];
    const lists = [
      { list: topicPath(topic), id: inTopic },
      { list: paperPath(paper.id), id: paper.related[0]?.paper ?? '' },
      { list: papersLetterPath('s'), id: titleOfLetter('s') },
    ];
    for (const place of [at('/'), pathToFileURL(`${siteFolder}/`).href])
      await withPage(browser, place.startsWith('file:') ? `${place}index.html` : place, async (tab) => {
        const ending = place.startsWith('file:') ? 'index.html' : '';
        for (const { list, id } of lists) {
          await tab.goto(place + list.slice(1) + ending);
          const row = tab.locator('main li[data-paper]', { has: tab.locator(`a[href*="papers/${id}/"]`) });
          await row.locator('.save').press('Enter');
          await heard(tab, /^Saved/);
        }
        await tab.goto(`${place}reading-list/${ending}`);
        const rows = tab.locator('.reading-list [data-paper]');
        expect(
          await rows.evaluateAll((elements) => elements.map((element) => element.dataset.paper)),
        ).toEqual(lists.map(({ id }) => id));
        expect(await titles(tab)).toEqual(lists.map(({ id }) => archive.papers.get(id)?.title.plain));
      });
  });

  // Of every paper: test/citation/pages.site.test.ts, by the same functions.
  it('exports the RIS of papers with whatever fields, made from the papers’ pages', () =>
    withPage(browser, at('/reading-list/'), async (tab) => {
      const risOf = new Map(
        Array.from(archive.papers.values(), (paper) => [
          paper,
          renderRis(toCitationRecord(paper, archive)).replaceAll('\r\n', '\n').trim(),
        ]),
      );
      const all = [...new Map(Array.from(risOf, ([paper, ris]) => [kindOfRis(ris), paper])).values()];
      expect(all.length).toBeGreaterThan(10);
      const saved = all.map(({ id }) => ({ id, title: id, byline: '' }));
      const key = `offprint:reading-list:${new URL(at('/')).pathname}`;
      await tab.evaluate(
        `localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify(saved))})`,
      );
      await tab.reload();
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        tab.getByRole('button', { name: 'Download RIS' }).press('Enter'),
      ]);
      const text = await readDownload(download);
      expect(text.split('\n\n')).toEqual(all.map((paper) => risOf.get(paper)));
    }));

  it('works for the life of the tab where storage is blocked, and says so', () =>
    withPage(browser, 'about:blank', async (tab) => {
      await tab.addInitScript(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } })",
      );
      await tab.goto(at(issuePath(issue.id)));
      await tab.locator(`[id="${firstPaper}"] .save`).press('Enter');
      await heard(tab, 'blocks storage');
      await tab.goto(at('/reading-list/'));
      await tab.reload();
      expect(await titles(tab)).toHaveLength(1);
    }));
});

describe('without a script', () => {
  it('shows nothing that needs one, and everything else', () =>
    withPage(
      browser,
      at(issuePath(issue.id)),
      async (tab) => {
        expect(await tab.locator('.needs-script:visible').count()).toBe(0);
        expect(await tab.locator('.entries > li:visible').count()).toBe(issue.appearances.length);
        await tab.goto(at(paperPath(firstPaper)));
        expect(await tab.locator('[data-citation="bibtex"]:visible').count()).toBe(1);
        expect(await tab.locator('.cite summary:visible').allTextContents()).toEqual(['BibTeX']);
        expect(await tab.locator('.instead-of-script:visible a').allTextContents()).toEqual([
          'RIS',
          'CSL-JSON',
        ]);
        expect(await tab.locator('button:visible').allTextContents()).toEqual(['Search']);
      },
      { javaScriptEnabled: false },
    ));
});

describe('the page for missing addresses', () => {
  const deepest = 'authors/letter/nope/';
  it.each(['nope', 'papers/nope/', deepest])('is styled and leads on from /%s', (address) =>
    withPage(browser, at('/') + address, async (tab) => {
      expect(
        await tab.evaluate("getComputedStyle(document.querySelector('.masthead')).borderBlockEndStyle"),
      ).toBe('double');
      const links = await tab.evaluate<string[]>('[...document.links].map(link => link.href)');
      expect(links.filter((href) => !href.startsWith(at('/')) && !href.includes('#'))).toEqual([]);
      const latest = tab.getByRole('link', { name: /^The latest issue/ });
      const wanted = at(issuePath(archive.issues[0]?.id ?? ''));
      expect(await latest.evaluate((link: HTMLAnchorElement) => link.href)).toBe(wanted);
      if (address !== deepest) return;
      await latest.click();
      await tab.waitForURL(wanted);
    }),
  );
});

describe('from a disk', () => {
  it('keeps colours and the reading list, and says why it cannot gather citations', () =>
    withPage(browser, pathToFileURL(`${siteFolder}${issuePath(issue.id)}index.html`).href, async (tab) => {
      await tab.locator(`[id="${firstPaper}"] .save`).press('Enter');
      await tab.getByRole('link', { name: 'Reading list' }).click();
      await tab.locator('.reading-list .paper-title').first().waitFor();
      expect(await tab.locator('.reading-list .paper-title').count()).toBe(1);
      await tab.getByRole('button', { name: 'Download BibTeX' }).press('Enter');
      await tab.getByText('Cite from each paper’s own page instead.').first().waitFor();
      await tab.locator('.reading-list .paper-title a').click();
      await tab.waitForURL(/\/papers\//);
      expect(await tab.locator('h1').textContent()).toBe(archive.papers.get(firstPaper)?.title.plain);
    }));
});
