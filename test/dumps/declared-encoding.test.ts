import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const u = 'https://arxiv.org/abs/2609.1000';
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const mail = (type: string) => `From: J\u00f6rg <j@bees.example>
Subject: B\u00fccher
Content-Type: ${type}
Content-Transfer-Encoding: 8bit

1. \u00dcber Bienen ${u}1
2. K\u00f6pfe z\u00e4hlen ${u}2
`;

describe('a text that is no UTF-8', () => {
  it.each([
    mail('text/plain; charset=ISO-8859-1; format=flowed'),
    mail('text/plain;\n charset="windows-1252"'),
    `<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><ul><li><a href="${u}1">\u00dcber Bienen</a></li><li><a href="${u}2">K\u00f6pfe z\u00e4hlen</a></li></ul></body></html>`,
  ])('is read in the encoding that it declares: %#', (text) => {
    expect(parseDump(latin(text), 'x').entries.map(({ title }) => title)).toEqual([
      'Über Bienen',
      'Köpfe zählen',
    ]);
  });

  it.each([
    `- \u00dcber Bienen ${u}1\n`,
    mail('text/plain; charset=utf-8'),
    mail('text/plain; charset=x-unknown'),
    `- charset=iso-8859-1 \u00dcber Bienen ${u}1\n`,
  ])('is refused without: %#', (text) => {
    expect(() => parseDump(latin(text), 'x')).toThrow(/not valid UTF-8/);
  });
});
