/** What people write to one another in chats beside an address, told from titles. */

/** `[Check out our paper](…)`: no title; one that begins so is found by the identifier. */
export const isRemark = (title = ''): boolean =>
  !title.includes(' ') ||
  /^(?:a new|check|cool|great|here|interesting|join|just|look|my|new|nice|our|paper|preprint|read|see|the paper|this|wow)\b|!$|\bhere$/i.test(
    title,
  );

/** How messages begin, in several languages. */
const greeting =
  /^(?:@\S|(?:hi|hello|hey|hallo|moin|servus|good (?:morning|evening)|guten (?:morgen|tag|abend)|bonjour|salut|hola|buenos d[ií]as|ciao|thanks|thank you|danke|merci|gracias|yes|no|ok(?:ay)?|ja|nein|oui|sí|btw|fyi|und noch|and also|das hier|hier (?:das|der|die|ein)|voici|aquí)(?!\p{L}))/iu;
/** Words that speak to others or of the chat, and not of a subject. */
const talk =
  /(?<!\p{L})(?:you|your|guys|anyone|everyone|folks|i|i['’]m|me|my|we|us|let['’]?s|this|these|please|thanks|yesterday|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|seen|thoughts|ihr|euch|ich|mir|mich|wir|uns|du|dir|dich|mal|schon|bitte|danke|gestern|heute|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|schau(?:t)?|lesen|kennt|spannend|hier|vous|nous|je|tu|ceci|hier|demain|lundi|mardi|jeudi|vendredi|ustedes|nosotros|yo|esto|ayer|mañana|lunes|martes|jueves|viernes)(?!\p{L})/iu;
/** Most words of a remark that nothing else tells, such as `Sehr spannend`. */
const fewWords = 3;

const small = /^(?:an?|and|as|at|by|for|from|in|is|nor|of|on|or|the|to|vs|with)$/;

/** Whether words have capitals as titles have them. */
export function isCapitalised(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // `Is Chain-of-Thought Faithful?`
  const isShort = words.length === 2 && capitals === 2 && text.split(/\s+/).length > 2;
  // `Learning to See You`: all but small words, and the last one too.
  const shown = text.split(/\s+/).filter((one) => /\p{L}/u.test(one) && !small.test(one));
  const isTitle = shown.length >= 3 && shown.every((one) => /^\P{L}{0,2}\p{Lu}/u.test(one));
  return isShort || isTitle || (words.length >= 3 && capitals * 3 >= words.length * 2);
}

/** Whether words in front of an address are talk: a greeting, or not set as a title and said to others. */
export function isTalk(text: string): boolean {
  if (isRemark(text) || greeting.test(text)) return true;
  if (isCapitalised(text) || /[:–—]\s/.test(text)) return false;
  return (
    talk.test(text) || (/^\P{Lu}{0,3}\p{Lu}\P{Lu}*$/u.test(text) && text.split(/\s+/).length <= fewWords)
  );
}
