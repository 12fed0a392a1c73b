/** Checks that untrusted text in a page has not become active content. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Throws where the HTML document `page` has a handler, a style, a script of its own or an address with another scheme. */
export function assertHarmless(page: string): void {
  const visit = (node: Node): void => {
    if ('attrs' in node) assertElement(node.tagName, node.attrs);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(page));
}

function assertElement(
  tag: string,
  attributes: readonly { readonly name: string; readonly value: string }[],
): void {
  if (
    tag === 'script' &&
    !attributes.some(({ name, value }) => name === 'src' || (name === 'type' && /json/.test(value)))
  )
    throw new Error('A page has a script of its own.');
  if (['iframe', 'object', 'embed', 'base'].includes(tag)) throw new Error(`A page has <${tag}>.`);
  for (const { name, value } of attributes) {
    if (/^on|^style$|^srcdoc$/.test(name)) throw new Error(`<${tag}> has the attribute ${name}.`);
    const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data'].includes(name);
    if (
      isAddress &&
      scheme !== undefined &&
      !['http', 'https', 'mailto'].includes(scheme) &&
      !value.startsWith('data:image/')
    )
      throw new Error(`<${tag} ${name}> leads to ${value.slice(0, 80)}.`);
  }
}
