/** Quotation marks around a whole title. */

/** With words behind the closing mark. */
const begins =
  /^(?:["“«][^"“”«»]{1,300}["”»]|['‘][^'‘’]{1,300}['’](?!\p{L})).{0,400}[\p{L}\p{N})?!][.,;:]{0,2}[\s|–—-]{0,9}$/u;
/** With words before the opening mark. */
const endsIn = /^(?:[^"“«].{0,400}["“«][^"“”«»]{1,300}["”»]|[^'‘"“«].{0,400}\s['‘][^'‘’]{1,300}['’])$/u;
/** Without quotation marks around it all; those around its first or last words alone are its own. */
export const withoutQuotes = (text: string): string =>
  begins.test(text) || endsIn.test(text)
    ? text
    : text
        .replace(/^["“”'«]+|(?<!["“”'»])["“”'»]+$/g, '')
        .replace(/^(?:„([^„“”]{2,300})[“”]?|»([^«»]{2,300})«)$/, '$1$2');
