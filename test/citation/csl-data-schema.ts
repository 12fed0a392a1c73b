/**
 * The part of CSL-JSON (CSL 1.0.2) that papers fill, as a JSON Schema of our own: no package carries the official
 * one. Stricter than that one: nothing is allowed that a paper has no use for.
 */
const text = { type: 'string', minLength: 1 };
const name = {
  type: 'object',
  properties: { family: text, given: text, 'non-dropping-particle': text, suffix: text, literal: text },
  additionalProperties: false,
  oneOf: [{ required: ['family'] }, { required: ['literal'] }],
};
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: { type: 'integer', minimum: 1 },
      },
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

export const cslDataSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['article', 'article-journal', 'paper-conference'] },
      title: text,
      author: { type: 'array', minItems: 1, items: name },
      issued: date,
      'container-title': text,
      'collection-title': text,
      volume: text,
      issue: text,
      page: text,
      publisher: text,
      number: text,
      abstract: text,
      DOI: { type: 'string', pattern: '^10\\.' },
      URL: { type: 'string', pattern: '^https?://' },
      language: text,
    },
    required: ['id', 'type', 'title', 'URL'],
    additionalProperties: false,
  },
};
