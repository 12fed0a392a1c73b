/**
 * UTF-8 whose bytes were taken for a code page of DOS, as spreadsheets and consoles of Windows do: `donΓÇÖt`, `M├╝ller`, `donÔÇÖt`.
 * Frames are drawn in no title, and no language has capitals like those in front of such signs.
 */
import { utf8Decoder } from './mac-roman.ts';

/** Code page 437 (United States) and 850 (Western Europe), from 0x80 on. */
const PAGES = [
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
] as const;

/** Punctuation and signs have three bytes, letters two. */
const misreadIn = (page: string): RegExp => {
  const next = `[${page.slice(0, 0x40).replace(/[\]\\^-]/g, '\\$&')}]`;
  return new RegExp(`[ΓÔ](?<=${page[0x62]})[Çüéâäàåçêë]${next}|(?<![└─])[┬├─┼╬╧╨╤]${next}`, 'gu');
};
const MISREAD = PAGES.map((page) => ({ pattern: misreadIn(page), decode: utf8Decoder(page) }));
const SUSPECT = /[ΓÔ][Çüéâäàåçêë][^\0-~]|[┬├─┼╬╧╨╤][^\0-~]/;

/** Some signs stand in both pages; punctuation tells which it was. */
const WESTERN = [...MISREAD].reverse();

/** Patterns of what was misread, each with its decoder, where `text` may have some. */
export function misreadDosPages(text: string): typeof MISREAD {
  if (!SUSPECT.test(text)) return [];
  return text.includes('ÔÇ') ? WESTERN : MISREAD;
}
