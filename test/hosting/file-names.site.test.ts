/** The built site can be copied to any file system and any host. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paperPath } from '../../src/addresses.ts';
import { buildAuthors } from '../../src/people/build-authors.ts';
import { parseVenue } from '../../src/venues/parse-venue.ts';
import { toSlug } from '../../src/words/slug.ts';
import { siteFolder } from '../site/frozen-site.ts';

/** Windows keeps these names, with any ending, for devices. */
const devices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** What is wrong with a name from the site's root, in words. */
function faultsOf(name: string): string[] {
  const segments = name.split('/');
  const faults = [
    segments.some((segment) => !/^[a-z0-9._-]+$/.test(segment)) && 'is not lower-case ASCII',
    segments.some((segment) => /^-|\.$|\.\./.test(segment)) && 'begins with a hyphen or ends in a full stop',
    segments.some((segment) => devices.test(segment)) && 'is a device on Windows',
    segments.some((segment) => segment.length > 120) && 'has a part of more than 120 characters',
    name.length >= 200 && 'is longer than 200 characters',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${name} ${fault}`);
}

describe('file names', () => {
  const names = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );

  it('are safe on every file system', () => {
    expect(names.flatMap(faultsOf)).toEqual([]);
    expect(names.length).toBeGreaterThan(1000);
  });

  it('differ by more than case', () => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('of pages are folders with an index.html', () => {
    // An issue's mail is a file to be sent, at the address that services of mail are given.
    const isMail = (name: string) => /^issues\/[\d-]+\/email\.html$/.test(name);
    const pages = names.filter(
      (name) => name.endsWith('.html') && !/(^|\/)index\.html$/.test(name) && !isMail(name),
    );
    expect(pages).toEqual(['404.html']);
  });

  it('would be found out', () => {
    for (const bad of [
      'papers/Aux/index.html',
      'papers/aux.html',
      'a b',
      'é',
      'x?.html',
      'x./y',
      'a'.repeat(130),
    ])
      expect(faultsOf(bad), bad).not.toEqual([]);
  });

  it.each(['CON', 'Aux', 'nul', 'PRN', 'com1', 'LPT9'])('of something called %s are safe too', (name) => {
    const { authors } = buildAuthors([{ id: 'p', authors: [name] }]);
    const slugs = [toSlug(name), ...authors.keys(), parseVenue(`${name} 2024`)?.id].filter(
      (slug) => slug !== undefined,
    );
    expect(slugs.length).toBeGreaterThan(1);
    for (const slug of slugs) expect(faultsOf(paperPath(slug).slice(1, -1))).toEqual([]);
  });
});
