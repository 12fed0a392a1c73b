/**
 * OAI-PMH static repository 2.0 (http://www.openarchives.org/OAI/2.0/guidelines-static-repository.htm) with all
 * papers, for harvesting by libraries through a gateway. Records are unqualified Dublin Core.
 */
import { absoluteUrl, oaiPath, paperPath } from '../../addresses.ts';
import { toCitationRecord } from '../../exports/citation/citation-record.ts';
import { toKnownLinks } from '../../exports/citation/paper-links.ts';
import { excerptOfPaper } from '../../exports/excerpts.ts';
import type { FileSegment, SegmentedContent } from '../../exports/export.ts';
import type { Revised } from '../../exports/sitemap/last-change.ts';
import { escapeXmlText, xmlElement, xmlTextElement } from '../../exports/xml.ts';
import type { Archive, CalendarDay, Paper } from '../../model.ts';
import { topicLabels } from '../issue-words.ts';
import { senderOf } from '../mail/message.ts';
import { paperChange } from '../revision-days.ts';

const dublinCore = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const dublinCoreXsd = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd';
const repository = 'http://www.openarchives.org/OAI/2.0/static-repository';
const repositoryXsd = 'http://www.openarchives.org/OAI/2.0/static-repository.xsd';

/** Parts of one record each, so that a large archive is never one string. */
export function renderOai(archive: Archive, revised: Revised = () => undefined): SegmentedContent {
  const { site, issues } = archive;
  const oai = (name: string, value: string) => xmlTextElement(`oai:${name}`, value);
  const identify = xmlElement('Identify', {}, [
    oai('repositoryName', site.title),
    oai('baseURL', absoluteUrl(site.url, oaiPath)),
    oai('protocolVersion', '2.0'),
    oai('adminEmail', adminOf(site)),
    oai('earliestDatestamp', issues.at(-1)?.day ?? '1980-01-01'),
    oai('deletedRecord', 'no'),
    oai('granularity', 'YYYY-MM-DD'),
  ]);
  const formats = xmlElement('ListMetadataFormats', {}, [
    xmlElement('oai:metadataFormat', {}, [
      oai('metadataPrefix', 'oai_dc'),
      oai('schema', dublinCoreXsd),
      oai('metadataNamespace', dublinCore),
    ]),
  ]);
  const root = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<Repository',
    ` xmlns="${repository}" xmlns:oai="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`,
    ` xsi:schemaLocation="${repository} ${repositoryXsd}">\n`,
  ].join('');
  const records = [...archive.papers.values()].map((paper): FileSegment => {
    const changed = paperChange(paper, revised);
    return {
      basis: () => [changed, excerptOfPaper(paper, archive)],
      render: () => `${renderRecord(paper, archive, changed)}\n`,
    };
  });
  return [
    root,
    identify,
    '\n',
    formats,
    '\n<ListRecords metadataPrefix="oai_dc">\n',
    ...records,
    '</ListRecords>\n</Repository>\n',
  ];
}

/** `adminEmail` is required; without a contact it is a placeholder address. */
function adminOf(site: Archive['site']): string {
  const given = site.contact?.replace(/^mailto:/, '');
  return given !== undefined && /^\S+@\S+\.\S+$/.test(given) ? given : senderOf(site).address;
}

function renderRecord(paper: Paper, archive: Archive, datestamp: CalendarDay): string {
  const { site } = archive;
  const dc = (name: string, value: string | undefined) =>
    value === undefined ? '' : xmlTextElement(`dc:${name}`, value);
  const attributes = {
    'xmlns:oai_dc': dublinCore,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xsi:schemaLocation': `${dublinCore} ${dublinCoreXsd}`,
  };
  const record = xmlElement('oai_dc:dc', attributes, [
    dc('title', paper.title.plain),
    ...paper.authors.map(({ name }) => dc('creator', name)),
    ...topicLabels(paper, archive).map((label) => dc('subject', label)),
    dc('description', paper.abstract?.plain),
    dc('publisher', paper.venue?.label),
    dc('date', paper.firstDate ?? paper.firstMonth),
    dc('type', 'Text'),
    dc('identifier', absoluteUrl(site.url, paperPath(paper.id))),
    ...toKnownLinks(paper)
      .filter(({ kind }) => kind === 'abstract' || kind === 'doi')
      .map(({ url }) => dc('identifier', url)),
    dc('language', toCitationRecord(paper, archive).language),
    dc('rights', paper.licence),
  ]);
  const header = xmlElement('oai:header', {}, [
    `<oai:identifier>${escapeXmlText(identifierOf(paper, archive))}</oai:identifier>`,
    xmlTextElement('oai:datestamp', datestamp),
  ]);
  return `<oai:record>${header}<oai:metadata>${record}</oai:metadata></oai:record>`;
}

/** `oai:<host>:<paper>` (OAI identifier guidelines); permanent, because it uses the site's tag authority. */
function identifierOf({ id }: Paper, { site }: Archive): string {
  const authority = (site.tagAuthority.split(',')[0] ?? '').split('@').at(-1) ?? '';
  return `oai:${authority}:${id}`;
}
