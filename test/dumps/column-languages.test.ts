/** Names of columns in languages that are not English, by what they are. */
import { expect, it } from 'vitest';
import { columnsOf } from '../../src/dumps/tables/table-rows.ts';

it.each([
  ['Titre;Auteurs;Date de publication;Revue;DOI;Résumé', 'title authors date venue doi abstract'],
  ['Titolo;Autori;Rivista;Anno;Riassunto;Collegamento', 'title authors venue year abstract url'],
  ['Título;Autores;Data de publicação;Revista;Ano', 'title authors date venue year'],
  ['Tytuł;Autorzy;Czasopismo;Rok;Język;Uwagi', 'title authors venue year language note'],
  ['Başlık;Yazarlar;Dergi;Yıl;Özet;Bağlantı', 'title authors venue year abstract url'],
  ['Название;Авторы;Журнал;Год;Аннотация;Ссылка', 'title authors venue year abstract url'],
  ['Titel;Auteurs;Tijdschrift;Jaar;Samenvatting;Opmerkingen', 'title authors venue year abstract note'],
  ['Titel;Verfasserin;Erscheinungsdatum;Zeitschrift', 'title authors date venue'],
  ['العنوان;المؤلفون;المجلة;سنة النشر;الملخص;الرابط', 'title authors venue year abstract url'],
  ['제목;저자;학회;연도;초록;링크', 'title authors venue year abstract url'],
])('%s', (header, kinds) => {
  const columns = columnsOf(header.split(';'));
  expect([...columns].toSorted((a, b) => a[1] - b[1]).map(([kind]) => kind)).toEqual(kinds.split(' '));
});

it('data of a paper are no day', () => {
  expect([...columnsOf(['Title', 'Code', 'Data']).keys()]).toEqual(['title', 'code']);
});
