/** Paper and issue pages of the built site, as reference managers read them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { type CitedWork, readCitedWork } from '../../src/exports/citation/cited-work.ts';
import { renderCslJson } from '../../src/exports/citation/csl-json.ts';
import { renderRis } from '../../src/exports/citation/ris.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { siteFolder } from '../site/frozen-site.ts';
import { findDisagreements } from './find-disagreements.ts';

type Element = DefaultTreeAdapterTypes.Element;

const archive = frozenArchive();
const papers = Array.from(archive.papers.keys(), (name) => ({
  name,
  elements: readElements(join(siteFolder, 'papers', name, 'index.html')),
}));

describe('the built pages', () => {
  it('say the same of each paper in their head, their JSON-LD and their citations', () => {
    expect(papers.length).toBeGreaterThanOrEqual(240);
    const disagreements = papers.flatMap(({ name, elements }) =>
      findDisagreements({
        metas: metasOf(elements),
        jsonLd: textOf(elements.find((element) => attribute(element, 'type') === 'application/ld+json')),
        bibtex: citationOf(elements, 'bibtex'),
        ris: renderRis(workOf(elements)),
        csl: renderCslJson(workOf(elements)),
      }).map((difference) => `${name}: ${difference}`),
    );
    expect(disagreements).toEqual([]);
  });

  it('hold all that the RIS and the CSL-JSON of the archive’s files are made of', () => {
    for (const { name, elements } of papers) {
      const paper = archive.papers.get(name);
      if (paper === undefined) throw new Error(`No paper ${name}.`);
      const record = toCitationRecord(paper, archive);
      expect(renderRis(workOf(elements)), name).toBe(renderRis(record));
      expect(renderCslJson(workOf(elements)), name).toBe(renderCslJson(record));
    }
  });

  it('have the abstract once for machines, and lead to RIS and CSL-JSON without scripts', () => {
    for (const { name, elements } of papers) {
      const abstract = archive.papers.get(name)?.abstract?.plain;
      const abstracts = metasOf(elements).filter(
        (meta) => 'name' in meta && meta.name === 'citation_abstract',
      );
      expect(
        abstracts.map(({ content }) => content),
        name,
      ).toEqual(abstract === undefined ? [] : [abstract]);
      const jsonLd = textOf(elements.find((element) => attribute(element, 'type') === 'application/ld+json'));
      expect(JSON.parse(jsonLd), name).not.toHaveProperty('abstract');
      const note = elements.find((element) => attribute(element, 'class').includes('instead-of-script'));
      const issue = archive.papers.get(name)?.appearances.at(-1)?.issue;
      expect(
        elements
          .filter(({ tagName, parentNode }) => tagName === 'a' && parentNode === note)
          .map((element) => attribute(element, 'href')),
        name,
      ).toEqual([`../../issues/${issue}/papers.ris`, `../../issues/${issue}/papers.csl.json`]);
    }
  });

  it('give Zotero’s Embedded Metadata title, date, abstract, URL and PDF, and all authors that are known', () => {
    for (const { name, elements } of papers) {
      const names = metasOf(elements).flatMap((meta) => ('name' in meta ? [meta.name] : []));
      expect(names, name).toEqual(
        expect.arrayContaining(['citation_title', 'citation_public_url', 'citation_language']),
      );
      // Elements that Zotero would guess authors from if the head had none.
      const guessed = elements.filter((element) =>
        /\b(?:vcard|article-byline)\b/.test(attribute(element, 'class')),
      );
      expect(guessed, name).toEqual([]);
      expect(names, name).not.toContain('author');
      if (!names.includes('citation_author'))
        expect(
          elements.filter((element) => attribute(element, 'class') === 'byline' && isHeading(element)),
          name,
        ).toEqual([]);
      // Zotero prefers COinS to the head, and COinS lack the abstract.
      expect(
        elements.filter((element) => attribute(element, 'class').includes('Z3988')),
        name,
      ).toEqual([]);
    }
  });

  it('offer all papers of an issue at once, and as files', () => {
    for (const { id, appearances } of archive.issues) {
      const elements = readElements(join(siteFolder, 'issues', id, 'index.html'));
      const coins = elements.filter((element) => attribute(element, 'class') === 'Z3988');
      expect(
        new Set(
          coins.map((element) => new URLSearchParams(attribute(element, 'title')).getAll('rft_id').at(-1)),
        ).size,
      ).toBe(new Set(appearances.map(({ paper }) => paper)).size);
      const types = elements
        .filter((element) => attribute(element, 'rel') === 'alternate')
        .map((element) => attribute(element, 'type'));
      expect(types).toEqual(
        expect.arrayContaining(['application/x-bibtex', 'application/x-research-info-systems']),
      );
    }
  });
});

/** True for elements below the paper's heading, where an author might be guessed. */
function isHeading(element: Element): boolean {
  const { parentNode } = element;
  return (
    parentNode !== null && 'attrs' in parentNode && attribute(parentNode, 'class').includes('paper-heading')
  );
}

function metasOf(elements: readonly Element[]) {
  return elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((element) => {
      const content = attribute(element, 'content');
      const property = attribute(element, 'property');
      return property === '' ? { name: attribute(element, 'name'), content } : { property, content };
    });
}

/** The paper of a page, as its script reads it. */
function workOf(elements: readonly Element[]): CitedWork {
  const block = textOf(elements.find(({ attrs }) => attrs.some(({ name }) => name === 'data-cited-work')));
  return readCitedWork(JSON.parse(block), (wanted) =>
    metasOf(elements).flatMap((meta) => ('name' in meta && meta.name === wanted ? [meta.content] : [])),
  );
}

function citationOf(elements: readonly Element[], format: string): string {
  return textOf(elements.find((element) => attribute(element, 'data-citation') === format));
}

function readElements(path: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if ('tagName' in child) found.push(child);
      if ('childNodes' in child) walk(child);
    }
  };
  walk(parse(readFileSync(path, 'utf8')));
  return found;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');
}
