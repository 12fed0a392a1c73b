/** The address of a link behind its words, as mail programs and people write it: `Title <https://…>`, `Title https://…`. */

const form =
  /^(.*[^\s([<:])(?:\s{0,3}<\s?(https?:\/\/[^\s<>]{1,2000})\s?>|\s{1,3}[([]\s?(https?:\/\/[^\s<>()[\]]{1,2000})\s?[)\]]|\s{1,3}(?:[—–|-]\s{1,3})?(https?:\/\/[^\s<>()[\]]{1,2000}))$/;
const alone = /^(?:[<([]\s?)?https?:\/\/[^\s<>]{1,2000}?(?:\s?[>)\]])?$/;

/** Undefined where a line does not end in an address, or is nothing else. */
export function addressBehind(text: string): { readonly words: string; readonly url: string } | undefined {
  const [, words = '', first, second, third] = text.includes('://') ? (form.exec(text.trim()) ?? []) : [];
  const url = first ?? second ?? third;
  return url === undefined || !/\p{L}{2}/u.test(words) ? undefined : { words, url };
}

/** Whether a line is nothing but an address. */
export const isAddressAlone = (text: string): boolean => alone.test(text.trim());

/** Names may be links too: `Ann Bee <https://…>, Cid Dee <https://…>`. */
export const withoutAddresses = (text: string): string =>
  text.includes('<http') ? text.replace(/\s{0,3}<https?:\/\/[^\s<>]{1,2000}>/g, '') : text;
