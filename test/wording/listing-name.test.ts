import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listingName, usualListings } from '../../src/wording/listing-name.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';

/** Services are called the same in every language. */
const services =
  /^(?:arXiv|OpenReview|PubMed|SSRN|Semantic Scholar|Google Scholar|Hugging Face (?:Trending |Daily )?Papers)$/;

/** The texts of all files that read captures. */
const sources = (): string[] =>
  readdirSync('src/dumps', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('src/dumps', name), 'utf8'));

afterEach(() => useWording(englishWording));

describe('the name of a listing', () => {
  it('is in the site’s language where no capture gave it', () => {
    useWording({
      ...englishWording,
      language: 'de',
      phrases: { 'Reference library': 'Literaturverzeichnis' },
    });
    expect(listingName({ listing: 'Reference library' })).toBe('Literaturverzeichnis');
    expect(listingName({ listing: 'Reference library of our group' })).toBe('Reference library of our group');
  });

  it('is known for every format that gives one itself', () => {
    const given = sources().flatMap((source) =>
      [...source.matchAll(/\blisting(?::| =) (.*)/g)].flatMap(([, value = '']) =>
        [...value.matchAll(/'([A-Z][^']+|arXiv)'/g)].map(([, name = '']) => name),
      ),
    );
    expect(given.length).toBeGreaterThan(15);
    expect(
      given.filter((name) => !services.test(name) && !usualListings.some((usual) => usual === name)),
    ).toEqual([]);
    expect(usualListings.filter((name) => !given.includes(name))).toEqual([]);
  });
});
