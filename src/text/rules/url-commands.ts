/** TeX's commands for links, and addresses with TeX's escapes in them. */
import type { Rule } from '../rule.ts';

const ESCAPED = '\\\\(?:[_%#&~$^-]|text[a-z]{5,20}(?![a-z]) ?|sim(?![a-z]))';
/** Braces in an address hold one sign or nothing: `{\_}`, `\~{}`. */
const SIGN = `(?:[^\\s{}\\\\]|${ESCAPED}|\\{(?:\\\\?[_%#&~-]|\\\\sim)?\\})`;
const ADDRESS = `https?:\\/\\/${SIGN}{1,2000}`;
/** Without a scheme: a host with its path. */
const HOST = `(?:www\\.[\\w.-]{3,60}|[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,3}(?=\\/))${SIGN}{0,2000}`;
const WORDS = '((?:[^{}]|\\{[^{}]*\\}){1,500})';
const URL = new RegExp(`\\\\?(?<![A-Za-z])(?:nolink)?url ?\\{ ?(${ADDRESS}|${HOST}) ?\\}`, 'g');
const HREF = new RegExp(
  `(\\$?)\\\\?(?<![A-Za-z])href ?\\{ ?(${ADDRESS}|${HOST}) ?\\} ?\\{${WORDS}\\}(\\$?)`,
  'g',
);
const MAIL = new RegExp(`\\\\?(?<![A-Za-z])href ?\\{mailto:[^\\s{}]{1,200}\\} ?\\{${WORDS}\\}`, 'g');
/** Outside of a command as well: `https://a.example/b\_c`. */
const ESCAPED_ADDRESS =
  /https?:\/\/[^\s{}<>"`\\^|$]{1,2000}(?:\\[_%#&~-](?:\{\})?[^\s{}<>"`\\^|$]{0,2000}){1,50}/g;

const SIGNS: Readonly<Record<string, string>> = {
  sim: '~',
  textasciitilde: '~',
  textunderscore: '_',
  textpercent: '%',
};

const unescaped = (address: string): string =>
  address
    .replace(/\\([a-z]+) ?/g, (source, name: string) => SIGNS[name] ?? source)
    .replace(/\\([_%#&~$^-])/g, '$1')
    .replace(/\$~\$/g, '~')
    .replace(/\{([^{}]?)\}/g, '$1');

/** What is left of an address that only tells where it leads. */
const bare = (address: string): string => address.replace(/^https?:\/\/|\/$/g, '');

/** The words with their address; it alone where they are the same. */
function shown(address: string, words: string): string {
  const printed = unescaped(words.replace(/^\s*\\(?:texttt|nolinkurl|url|tt)\s*\{(.*)\}\s*$/, '$1'));
  return bare(printed) === bare(address) ? address : `${words} (${address})`;
}

export const urlCommand: Rule = {
  name: 'url-command',
  reason:
    '`\\url{…}` and `\\href{…}{…}` are TeX for a link; the words stay, the address is shown beside them without TeX’s escapes.',
  marks: ['url{', 'href{', 'url {', 'href {', '://'],
  apply: (text) => {
    text.rewrite(URL, (match) => unescaped(match[1] ?? ''), urlCommand.name);
    text.rewrite(
      HREF,
      ([, open = '', address = '', words = '', close = '']) => {
        const link = shown(unescaped(address), words);
        return open !== '' && close !== '' ? link : open + link + close;
      },
      urlCommand.name,
    );
    text.rewrite(MAIL, (match) => match[1], urlCommand.name);
    if (text.body.includes('\\'))
      text.rewrite(ESCAPED_ADDRESS, ([address]) => unescaped(address), urlCommand.name);
  },
  applies: {
    raw: 'See \\url{https://a.example/x\\_y}.',
    html: 'See <a href="https://a.example/x_y" rel="external">https://a.example/x_y</a>.',
  },
  mustNot: {
    raw: 'See \\href{javascript:alert(1)}{this}.',
    html: 'See <code class="tex">\\href</code>{javascript:alert(1)}{this}.',
  },
};
