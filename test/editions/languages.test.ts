/** The language of texts: voices and hyphenation of mails and books go by it. */
import { describe, expect, it } from 'vitest';
import { issueBook } from '../../src/editions/epub/book.ts';
import { buildEpub } from '../../src/editions/epub/build-epub.ts';
import { buildMailEdition } from '../../src/editions/mail/mail-edition.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';
import { renderPages } from '../lists/render-pages.ts';
import { readZip } from './read-zip.ts';

const english = { id: 'a', title: 'Plain Words', abstract: 'We show that this is a method of ours.' };
const german = { id: 'b', title: 'Über die Wörter', abstract: 'Wir zeigen, dass die Methode nicht gut ist.' };
const russian = { id: 'c', title: 'О сходимости методов', abstract: 'Показано, что оценка точна.' };

function editionsIn(language: string) {
  const archive = buildSampleArchive([{ day: '2025-10-29', papers: [english, german, russian] }], {
    language,
  });
  const [issue] = archive.issues;
  if (issue === undefined) throw new Error('no issue');
  const entries = readZip(buildEpub(issueBook(issue, archive), archive));
  return {
    mail: buildMailEdition(issue, archive).html,
    page: (name: string) =>
      new TextDecoder().decode(entries.find((each) => each.name === `EPUB/${name}`)?.bytes),
  };
}

describe('papers in another language than the archive’s', () => {
  it('are marked in books', () => {
    const { page } = editionsIn('de-AT');
    expect(page('p1.xhtml')).toContain('<h1 id="title" lang="en" xml:lang="en">Plain');
    expect(page('p1.xhtml')).toContain('<p class="abstract" lang="en" xml:lang="en">We show');
    for (const list of ['nav.xhtml', 'topics.xhtml'])
      expect(page(list)).toContain('<a href="p1.xhtml" lang="en" xml:lang="en">Plain');
    expect(page('p2.xhtml')).toContain('<h1 id="title">Über');
    // Of which nobody knows the language.
    expect(page('p3.xhtml')).toContain('<h1 id="title">О');
  });

  it('are marked on pages', () => {
    const archive = buildSampleArchive([{ day: '2025-10-29', papers: [english, german, russian] }], {
      language: 'de-AT',
    });
    const pages = renderPages(archive);
    const page = (path: string): string => pages.get(path)?.() ?? '';
    expect(page('/papers/a/')).toContain('<h1 class="paper-title"><span lang="en">Plain Words</span></h1>');
    expect(page('/papers/a/')).toContain('<p lang="en">We show');
    for (const list of ['/', '/issues/2025-10-29/', '/papers/letter/p/'])
      expect(page(list)).toMatch(/<span lang="en">Plain Words<\/span>/);
    expect(page('/issues/2025-10-29/')).toContain('<p class="lead" lang="en">We show');
    expect(page('/papers/b/')).toContain('<h1 class="paper-title">Über');
    expect(page('/papers/c/')).toContain('<h1 class="paper-title">О');
  });

  it('are marked in mails', () => {
    const { mail } = editionsIn('en');
    expect(mail).toMatch(/<h2 lang="de"[^>]*><a [^>]*>Über/);
    expect(mail).toMatch(/<p lang="de"[^>]*>Wir/);
    expect(mail).toMatch(/<h2 (?!lang)[^>]*><a [^>]*>Plain/);
  });
});
