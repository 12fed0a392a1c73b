/** A capture's own words in a message: in quotation marks, and no more of them than show which are meant. */

const longest = 80;

export const quote = (text: string | undefined): string => `"${(text ?? '').trim().slice(0, longest)}"`;
