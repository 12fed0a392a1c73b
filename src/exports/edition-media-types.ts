/** Media types of editions, for exports and for HTTP headers. */
export const editionMediaTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  message: 'message/rfc822',
  text: 'text/plain; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  epub: 'application/epub+zip',
  opds: 'application/atom+xml;profile=opds-catalog;kind=acquisition',
  oai: 'text/xml; charset=utf-8',
} as const;
