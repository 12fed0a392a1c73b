/** Languages as records say them: `de`, `de-DE`, `ger`, `German`, `ngerman`, `Deutsch`. */

/** Code (ISO 639-1) → codes of three letters, and names in English, in the language itself and in LaTeX. */
const names: Readonly<Record<string, string>> = {
  ar: 'ara arabic',
  ca: 'cat catalan català',
  cs: 'ces cze czech čeština',
  da: 'dan danish dansk',
  de: 'deu ger german ngerman austrian naustrian deutsch',
  el: 'ell gre greek',
  en: 'eng english american british usenglish ukenglish australian canadian',
  es: 'spa spanish español castellano',
  fa: 'fas per persian farsi',
  fi: 'fin finnish suomi',
  fr: 'fra fre french francais français',
  he: 'heb hebrew',
  hi: 'hin hindi',
  hu: 'hun hungarian magyar',
  id: 'ind indonesian',
  it: 'ita italian italiano',
  ja: 'jpn japanese 日本語',
  ko: 'kor korean 한국어',
  nb: 'nob bokmål',
  nl: 'nld dut dutch nederlands',
  no: 'nor norwegian norsk',
  pl: 'pol polish polski',
  pt: 'por portuguese português brazilian brazil portuges',
  ro: 'ron rum romanian română',
  ru: 'rus russian русский',
  sk: 'slk slo slovak',
  sl: 'slv slovene slovenian',
  sv: 'swe swedish svenska',
  th: 'tha thai',
  tr: 'tur turkish türkçe',
  uk: 'ukr ukrainian українська',
  vi: 'vie vietnamese',
  zh: 'zho chi chinese 中文 汉语',
};

const codes = new Map(
  Object.entries(names).flatMap(([code, list]) => [code, ...list.split(' ')].map((name) => [name, code])),
);

/** The tag (BCP 47) of a language, with its region where one is said; undefined for several languages and for unknown ones. */
export function languageTag(said: string | undefined): string | undefined {
  const [, language = '', region] =
    /^(\p{L}{2,12})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}))?$/u.exec(said?.trim() ?? '') ?? [];
  const code = codes.get(language.toLowerCase());
  return code === undefined || region === undefined ? code : `${code}-${region.toUpperCase()}`;
}
