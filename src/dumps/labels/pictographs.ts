/** Pictographs in the place of labels, as chats, notes and posts have them: `👥 Ann Bee, Cid Dee`, `🔗 https://…`. */
import { isIdentified, parseIdentifier } from '../fields/identifiers.ts';
import { namesIn } from '../names/written-names.ts';
import type { LabelledField } from './labelled-field.ts';

const mark =
  /^(\p{Extended_Pictographic})(?:\u200d|\ufe0f|\p{EMod}|\p{Extended_Pictographic}){0,8}\s{1,3}(\S.*)$/u;

/** What stands behind each has to be such a thing: in front of titles, pictographs mean nothing. */
const forms: readonly (readonly [marks: string, field: LabelledField, isOne: (text: string) => boolean])[] = [
  ['👥👤✍🖊🧑👩👨🎓', 'authors', (text) => namesIn(text) !== undefined],
  ['🔗🌐📄📎👉📑📰', 'link', (text) => isIdentified(parseIdentifier(text))],
  ['💻🐙', 'code', (text) => /^https?:\/\/\S+$/.test(text)],
  ['📅🗓📆🕒', 'date', (text) => text.length <= 40 && /\d/.test(text)],
  ['📝💡🗒💬✨🔍', 'note', (text) => /\p{Ll}\.$/u.test(text) && text.split(/\s+/).length > 1],
];

export interface MarkedField {
  readonly field: LabelledField;
  readonly value: string;
}

export function markedField(text: string): MarkedField | undefined {
  const [, sign = '', value = ''] = mark.exec(text) ?? [];
  const form = sign === '' ? undefined : forms.find(([marks]) => marks.includes(sign));
  return form?.[2](value) === true ? { field: form[1], value } : undefined;
}
