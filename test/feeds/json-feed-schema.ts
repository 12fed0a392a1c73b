/** JSON Feed 1.1 as a JSON Schema, written from the specification at jsonfeed.org/version/1.1. */

const url = { type: 'string', pattern: '^https?://[^\\s<>"]+$' };
const date = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
};
/** Extensions start with an underscore; nothing else may be added. */
const extensions = { '^_[a-zA-Z]': { type: 'object' } };

const author = {
  type: 'object',
  minProperties: 1,
  properties: { name: { type: 'string', minLength: 1 }, url, avatar: url },
  patternProperties: extensions,
  additionalProperties: false,
};

const attachment = {
  type: 'object',
  required: ['url', 'mime_type'],
  properties: {
    url,
    mime_type: { type: 'string' },
    title: { type: 'string' },
    size_in_bytes: { type: 'number' },
    duration_in_seconds: { type: 'number' },
  },
  patternProperties: extensions,
  additionalProperties: false,
};

const item = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  properties: {
    id: { type: 'string', minLength: 1 },
    url,
    external_url: url,
    title: { type: 'string' },
    content_html: { type: 'string' },
    content_text: { type: 'string' },
    summary: { type: 'string' },
    image: url,
    banner_image: url,
    date_published: date,
    date_modified: date,
    authors: { type: 'array', items: author },
    tags: { type: 'array', items: { type: 'string', minLength: 1 } },
    language: { type: 'string' },
    attachments: { type: 'array', items: attachment },
  },
  patternProperties: extensions,
  additionalProperties: false,
};

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: url,
    feed_url: url,
    description: { type: 'string' },
    user_comment: { type: 'string' },
    next_url: url,
    icon: url,
    favicon: url,
    authors: { type: 'array', items: author },
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
    expired: { type: 'boolean' },
    hubs: {
      type: 'array',
      items: { type: 'object', required: ['type', 'url'], properties: { type: { type: 'string' }, url } },
    },
    items: { type: 'array', items: item },
  },
  patternProperties: extensions,
  additionalProperties: false,
};
