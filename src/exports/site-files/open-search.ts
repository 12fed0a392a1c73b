import { absoluteUrl, openSearchPath, searchPath } from '../../addresses.ts';
import type { Site } from '../../site-settings.ts';
import { xmlDocument, xmlElement, xmlTextElement } from '../xml.ts';

/** Maximum length of `ShortName` in OpenSearch 1.1. */
const shortNameLength = 16;

/** OpenSearch 1.1 description document, with which browsers add the archive as a search engine. */
export function renderOpenSearch(site: Site): string {
  const template = `${absoluteUrl(site.url, searchPath)}?q={searchTerms}`;
  const self = absoluteUrl(site.url, openSearchPath);
  const icon = { width: '192', height: '192', type: 'image/png' };
  return xmlDocument(
    [['OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }]],
    [
      xmlTextElement('ShortName', cut(site.title)),
      xmlTextElement('Description', site.description),
      xmlTextElement('Image', absoluteUrl(site.url, '/icon-192.png'), icon),
      xmlElement('Url', { type: 'text/html', template }),
      xmlElement('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: self }),
      xmlTextElement('Language', site.language),
      xmlTextElement('InputEncoding', 'UTF-8'),
      xmlTextElement('OutputEncoding', 'UTF-8'),
    ],
  );
}

function cut(title: string): string {
  const characters = [...title];
  return characters.length <= shortNameLength
    ? title
    : `${characters.slice(0, shortNameLength - 1).join('')}…`;
}
