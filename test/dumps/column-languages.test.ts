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
  ['Título;Autores;Data;Revista', 'title authors date venue'],
  ['Titolo;Autori;Data;Rivista;Sommario', 'title authors date venue abstract'],
  ['Titel;Författare;Publiceringsdatum;Tidskrift;Sammanfattning', 'title authors date venue abstract'],
  ['Titel;Verfasser;Veröffentlichungsdatum;Zeitschrift;Kurzfassung', 'title authors date venue abstract'],
  ['Název;Autoři;Rok;Časopis;Abstrakt', 'title authors year venue abstract'],
  ['論文名;著者名;発行日;掲載誌;概要', 'title authors date venue'],
  ['论文题目;作者姓名;期刊名称;摘要', 'title authors venue abstract'],
  ['제목;저자;학회;연도;초록;링크', 'title authors venue year abstract url'],
])('%s', (header, kinds) => {
  const columns = columnsOf(header.split(';'));
  expect([...columns].toSorted((a, b) => a[1] - b[1]).map(([kind]) => kind)).toEqual(kinds.split(' '));
});

it.each([
  ['Authors;Title;Publication;Year', 'authors title venue year'],
  ['title;authors;publish_time;journal_name', 'title authors date venue'],
  ['Title;Names of authors;Conference / Journal', 'title authors venue'],
  // A publication may be the paper itself.
  ['Publication;Authors;Year', 'authors year'],
  ['Title;Publication;DOI', 'title doi'],
  ['Title;Authors;Publication;Journal', 'title authors venue'],
  ['Title;Authors;Source;Name', 'title authors'],
])('%s, in English', (header, kinds) => {
  const columns = columnsOf(header.split(';'));
  expect([...columns].toSorted((a, b) => a[1] - b[1]).map(([kind]) => kind)).toEqual(kinds.split(' '));
});

it('data of a paper are no day', () => {
  expect([...columnsOf(['Title', 'Code', 'Data']).keys()]).toEqual(['title', 'code']);
});
