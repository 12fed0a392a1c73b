/** Addresses that lead to another one: of mail programs, newsletters and search alerts. */

const inQuery =
  /^https?:\/\/[^?#\s]{1,300}\?(?:[^#\s]*&)?[a-z_]{1,20}=(https?(?:%3A|:)(?:%2F|\/){2}[^&#\s]+)/i;
/** `https://secure-web.cisco.com/1abc/https%3A%2F%2Farxiv.org%2Fabs%2F…` */
const inPath = /^https?:\/\/[^?#%\s]{1,1500}\/(https?%3A%2F%2F[^/?#\s]+)$/i;
/** Proofpoint's URL Defense, second version, where `-` stands for `%` and `_` for `/`. */
const defended =
  /^https?:\/\/urldefense\.(?:proofpoint\.)?com\/v2\/url\?(?:[^#\s]*&)?u=(https?-3A__[^&#\s]+)/i;
/** Its third version: `/v3/__https://…__;Kw!!…$`, where each `*` stands for one of the signs that are behind the semicolon in base64. */
const enclosed = /^https?:\/\/urldefense\.com\/v3\/__(https?:\/{1,2}\S+?)__;([\w+/=-]{0,200})!/i;

/** The address to which `address` leads; undefined if it names none. */
export function targetOf(address: string): string | undefined {
  if (!/^https?:/i.test(address)) return undefined;
  const [, whole, signs = ''] = enclosed.exec(address) ?? [];
  try {
    if (whole !== undefined) return withSigns(whole.replace(/^(https?:)\/(?!\/)/i, '$1//'), signs);
    const second = defended.exec(address)?.[1]?.replaceAll('-', '%').replaceAll('_', '/');
    const target = second ?? (inQuery.exec(address) ?? inPath.exec(address))?.[1];
    return target === undefined ? undefined : decodeURIComponent(target);
  } catch {
    return undefined;
  }
}

/** Several signs in a row are written `**` with their number as a digit of base64, from `A` for two on. */
function withSigns(text: string, signs: string): string {
  const bytes = Uint8Array.from(atob(signs.replaceAll('-', '+').replaceAll('_', '/')), (unit) =>
    unit.charCodeAt(0),
  );
  const each = [...new TextDecoder().decode(bytes)];
  return text.replace(/\*(?:\*([\w-]))?/g, (_all, count: string | undefined) =>
    each.splice(0, count === undefined ? 1 : digits.indexOf(count) + 2).join(''),
  );
}
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
