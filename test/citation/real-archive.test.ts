/** Every paper of the real archive, in every format. */

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { renderBibtex } from '../../src/exports/citation/bibtex.ts';
import { citationExports } from '../../src/exports/citation/citation-exports.ts';
import { toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { renderCslJson } from '../../src/exports/citation/csl-json.ts';
import { toHeadMeta } from '../../src/exports/citation/head-meta.ts';
import { toJsonLd } from '../../src/exports/citation/json-ld.ts';
import { renderRis } from '../../src/exports/citation/ris.ts';
import { renderScriptJson } from '../../src/exports/script-json.ts';
import { contentText } from '../content-text.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { cslDataSchema } from './csl-data-schema.ts';
import { findDisagreements } from './find-disagreements.ts';
import { readBibtexEntries, readCslEntries, readRisEntries } from './foreign-parsers.ts';

const archive = frozenArchive();
const records = Array.from(archive.papers.values(), (paper) => toCitationRecord(paper, archive));
const files = new Map(
  citationExports.flatMap((row) => Array.from(row.files(archive), (file) => [file.path, file])),
);
const textOf = (path: string) => contentText(files.get(`/${path.slice(1)}`)?.render() ?? '');

describe('the real archive', () => {
  it('says the same of each paper in every format', () => {
    expect(records.length).toBeGreaterThanOrEqual(240);
    const disagreements = records.flatMap((record) =>
      findDisagreements({
        metas: toHeadMeta(record),
        jsonLd: renderScriptJson(toJsonLd(record)),
        bibtex: renderBibtex(record),
        ris: renderRis(record),
        csl: renderCslJson(record),
      }).map((difference) => `${record.key}: ${difference}`),
    );
    expect(disagreements).toEqual([]);
  });

  it('has every paper, under its own key, in the archive’s files', () => {
    const keys = records.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(readBibtexEntries(textOf('/archive.bib')).map(({ key }) => key)).toEqual(keys);
    expect(readRisEntries(textOf('/archive.ris'))).toHaveLength(keys.length);
    expect(readCslEntries(textOf('/archive.csl.json')).map(({ id }) => id)).toEqual(keys);
  });

  it('is valid CSL-JSON', () => {
    const isCsl = new Ajv2020({ allErrors: true }).compile(cslDataSchema);
    expect(isCsl(JSON.parse(textOf('/archive.csl.json'))), JSON.stringify(isCsl.errors)).toBe(true);
  });

  it('types preprints, conference papers and journal articles as what they are', () => {
    const types = new Map(
      readBibtexEntries(textOf('/archive.bib')).map(({ key, type, fields }) => [key, { type, fields }]),
    );
    for (const { key, kind, arxiv, authors } of records) {
      const wanted =
        kind === 'journal' ? 'article' : kind === 'preprint' || kind === 'other' ? 'misc' : 'inproceedings';
      const entry = types.get(key);
      expect(entry?.type).toBe(wanted);
      expect(entry?.fields.eprint).toBe(arxiv);
      expect(entry?.fields.author?.length ?? 0).toBe(authors.length);
      if (wanted === 'inproceedings') expect(entry?.fields.booktitle).toBeTruthy();
    }
  });
});
