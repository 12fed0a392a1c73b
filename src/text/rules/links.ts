import { linkTarget } from '../link-target.ts';
import type { Rule } from '../rule.ts';
import { SENTENCE_OPENERS } from '../sentence-openers.ts';
import type { WorkingText } from '../working-text.ts';

/** A URL in prose; braces and quotes are never part of it. */
const REST = '[^\\s{}<>"`\\\\^|\\uE000-\\uF8FF]';
const URL_TEXT = `(?:[Hh][Tt]{2}[Pp][Ss]?:\\/\\/|www\\.(?=[\\w-]{1,60}\\.))${REST}{2,2000}`;
/** Identifiers of articles until about 2005: `10.1002/(SICI)1097-4636(1998)43:3<338::AID-JBM16>3.0.CO;2-B`. */
const DOI_WITH_ANGLES = `(?:dx\\.)?doi\\.org\\/10\\.\\d{4,9}\\/${REST}{2,100}<[^\\s<>]{1,60}>\\d\\.\\d\\.CO;2(?:-[\\w#]?)?`;
const IN_TEXT = new RegExp(`[Hh][Tt]{2}[Pp][Ss]?:\\/\\/${DOI_WITH_ANGLES}|${URL_TEXT}`, 'g');

/** Sections at the end of an abstract of software. */
const SECTIONS =
  'Supplementary|Contacts?|Availability|Implementation|Motivation|Background|Methods|Results|Conclusions?|Keywords|Funding|License';
/** The next sentence, or the rest of this one, without a space behind the address. */
const GLUED_WORDS = new RegExp(
  `[.!)](?:(?:${SENTENCE_OPENERS}),?|Project)$|[.)](?:${SECTIONS})(?::.{0,100})?$|[,;](?:and|or|but|which|where|with|as|for|while|the|we)$(?<=^[^?]*)|[;,][A-Za-z]{3,20}:$|[’']s$|—.{0,100}$`,
);
/** Such words may be parts of a name behind capitals: `System.Data`. */
const NOUN =
  /\.(?:Codes?|Data|Results|Experiments?|Experimental|First|Second|Project|Contacts?|Availability|Implementation|Background|Methods|License),?$/;

/** Makes a link span of the URL at the start of `written`; trailing punctuation stays outside. */
function linkSpan(text: WorkingText, written: string): string | undefined {
  const shown = withoutSentenceEnd(withoutGluedWords(written.slice(0, bracketEnd(written))));
  const url = linkTarget(/^https?:/i.test(shown) ? shown : `https://${shown}`);
  return url === undefined
    ? undefined
    : text.protect({ kind: 'link', url, text: shown }, shown) + written.slice(shown.length);
}

function withoutGluedWords(written: string): string {
  const glued = GLUED_WORDS.exec(written);
  if (glued === null) return written;
  const address = written.slice(0, glued.index);
  if (NOUN.test(glued[0]) && /[A-Z][^/]*$/.test(address)) return written;
  return linkTarget(/^https?:/i.test(address) ? address : `https://${address}`) === undefined
    ? written
    : address;
}

/** Where a bracket closes that was opened in front of the address, if no path goes on behind it. */
function bracketEnd(written: string): number {
  let depth = 0;
  for (const { index, 0: bracket } of written.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0) return /[/?=&#]/.test(written.slice(index)) ? written.length : index;
  }
  return written.length;
}

/** `xhttp://` is no URL. */
const isGlued = (body: string, at: number): boolean => /[\w/.]/.test(body[at - 1] ?? ' ');

/** Removes trailing punctuation, and a closing bracket that was opened before the URL. */
function withoutSentenceEnd(written: string): string {
  let shown = written;
  for (;;) {
    const last = shown.at(-1) ?? '';
    const brackets = last === ')' ? /[()]/g : last === ']' ? /[[\]]/g : undefined;
    const unopened = brackets !== undefined && balance(shown, brackets) < 0;
    if (!unopened && !/[.,;:!?'*_~$’”»…]/.test(last)) return shown;
    shown = shown.slice(0, -1);
  }
}

function balance(text: string, brackets: RegExp): number {
  let depth = 0;
  for (const [bracket] of text.matchAll(brackets)) depth += bracket === '(' || bracket === '[' ? 1 : -1;
  return depth;
}

/** Link text: no brackets, one line. */
const MARKDOWN_LINK =
  /!?\[([^[\]]{1,300})\]\(<?(https?:\/\/[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s"[^"]{0,200}")?\)/g;
const AUTOLINK = /<(https?:\/\/[^\s<>]{1,2000})>/g;

export const markdownLinks: Rule = {
  name: 'markdown-link',
  reason: 'Markdown writes a link as `[words](address)` or `<address>`.',
  marks: ['](', '<http'],
  apply: (text) => {
    text.rewrite(
      MARKDOWN_LINK,
      ([source, words = '', address = '']) => {
        const url = linkTarget(address);
        return url === undefined
          ? undefined
          : text.protect({ kind: 'link', url, text: words.replace(/[*_`]/g, '') }, source);
      },
      markdownLinks.name,
    );
    text.rewrite(AUTOLINK, (match) => match[1], markdownLinks.name);
  },
  applies: {
    raw: 'See [our page](https://a.example/x) now',
    html: 'See <a href="https://a.example/x" rel="external">our page</a> now',
  },
  mustNot: {
    raw: 'on [0, 1](see below) and [x](javascript:1)',
    html: 'on [0, 1](see below) and [x](javascript:1)',
  },
};

export const doubledUrl: Rule = {
  name: 'doubled-url',
  reason: 'The listing prints `\\href{url}{url}` as the address followed by itself in braces.',
  marks: ['{http'],
  apply: (text) =>
    text.rewrite(/(https?:\/\/[^\s{}]{1,2000})\{\1\/?\}/g, (match) => match[1], doubledUrl.name),
  applies: {
    raw: 'Code: https://github.com/masa-ue/SVDD{https://github.com/masa-ue/SVDD}.',
    html: 'Code: <a href="https://github.com/masa-ue/SVDD" rel="external">https://github.com/masa-ue/SVDD</a>.',
  },
  mustNot: {
    raw: 'See https://a.example/x{https://b.example/y}',
    html: 'See <a href="https://a.example/x" rel="external">https://a.example/x</a>{<a href="https://b.example/y" rel="external">https://b.example/y</a>}',
  },
};

export const spaceAfterUrl: Rule = {
  name: 'space-after-url',
  reason:
    'Authors put a space between an address and the full stop to keep the two apart, which the link does here; two addresses without one were separate lines.',
  marks: [' .', ' ,', ' ;', '://'],
  apply: (text) => {
    text.rewrite(
      /(https?:\/\/[^\s{}]{1,2000}) ([.,;])(?=\s|$)/g,
      (match) => `${match[1]}${match[2]}`,
      spaceAfterUrl.name,
    );
    text.rewrite(
      /https?:\/\/[^\s{}<>"]{1,2000}/g,
      ([addresses]) =>
        addresses.replace(/(?<=[\w.,;)]|[;,][A-Za-z]{1,20}:)(?=https?:\/\/[\w-]{1,60}\.)/g, ' ').trimStart(),
      spaceAfterUrl.name,
    );
  },
  applies: {
    raw: 'Codes in https://github.com/Blackzxy/LoGAH .',
    html: 'Codes in <a href="https://github.com/Blackzxy/LoGAH" rel="external">https://github.com/Blackzxy/LoGAH</a>.',
  },
  mustNot: {
    raw: 'From https://a.example/x .net files differ',
    html: 'From <a href="https://a.example/x" rel="external">https://a.example/x</a> .net files differ',
  },
};

/** Hosts whose URLs authors often print without a scheme. */
const BARE_ADDRESS = new RegExp(
  `(?<![\\w@./:-])(?:${DOI_WITH_ANGLES}|(?:(?:github|gitlab|bitbucket|huggingface|kaggle|zenodo|osf)\\.(?:com|co|org|io)|hf\\.co|codeberg\\.org|doi\\.org|arxiv\\.org)\\/${REST}{2,2000}|[A-Za-z0-9](?:[\\w-]{0,60})\\.(?:github|gitlab)\\.io(?:\\/${REST}{0,2000})?(?![\\w-]))`,
  'g',
);

export const bareAddresses: Rule = {
  name: 'bare-address',
  reason: '`github.com/a/b` without `https://` is an address as well.',
  marks: ['.com/', '.co/', '.org/', '.io'],
  apply: (text) => text.rewrite(BARE_ADDRESS, (match) => linkSpan(text, match[0]), undefined),
  applies: {
    raw: 'code at github.com/foo/bar.',
    html: 'code at <a href="https://github.com/foo/bar" rel="external">github.com/foo/bar</a>.',
  },
  mustNot: { raw: 'on github.com and not.github.company/x', html: 'on github.com and not.github.company/x' },
};

/** After the repairs above; links change no words, so they are not listed as repairs. */
export const links: Rule = {
  name: 'links',
  reason: 'An address is a link, without the full stop or bracket that belongs to the sentence.',
  marks: ['://', 'www.'],
  apply: (text) =>
    text.rewrite(
      IN_TEXT,
      (match) => (isGlued(text.body, match.index) ? undefined : linkSpan(text, match[0])),
      undefined,
    ),
  applies: {
    raw: '(see https://a.example/x_(y)).',
    html: '(see <a href="https://a.example/x_(y)" rel="external">https://a.example/x_(y)</a>).',
  },
  mustNot: {
    raw: 'https://user:secret@a.example/ and javascript:alert(1)',
    html: 'https://user:secret@a.example/ and javascript:alert(1)',
  },
};
