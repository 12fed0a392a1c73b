/** Suggestions of the search field: recent searches while it is empty, else completions of the typed text. */
import { type Completion, maxCompletions } from '../../../src/search/complete/completion.ts';
import { queryOfTitle } from '../../../src/search/query/read-query.ts';
import { makeElement } from '../behaviours/make-element.ts';
import { count, phrase } from '../words/words.ts';
import { Combobox, type ComboboxOption } from './combobox.ts';
import type { FindCompletions } from './fetched-completions.ts';
import { forgetRecent, readRecent } from './recent-searches.ts';

/** `search` is called with the text of the chosen option. */
export function startCompletion(
  field: HTMLInputElement,
  find: FindCompletions,
  search: (text: string) => void,
): { readonly close: () => void } {
  const forget = makeElement('button', { type: 'button' }, phrase('Forget recent searches'));
  const combobox = new Combobox(field, forget);
  let run = 0;
  const close = (): void => {
    run += 1;
    combobox.close();
  };
  const offerRecent = (): void => {
    if (field.value !== '') return;
    forget.hidden = false;
    combobox.open(phrase('Recent searches'), recentOptions(search));
  };
  const offerCompletions = async (): Promise<void> => {
    const current = ++run;
    const typed = splitTyped(field.value);
    if (isTooShort(typed.part)) return field.value === '' ? offerRecent() : combobox.close();
    const options = await completionOptions(typed, find, search);
    if (current !== run || document.activeElement !== field) return;
    forget.hidden = true;
    combobox.open(phrase('Titles and authors'), options);
  };
  field.addEventListener('input', () => void offerCompletions());
  field.addEventListener('focus', offerRecent);
  field.addEventListener('click', offerRecent);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !combobox.isOpen && field.value === '') offerRecent();
    if (event.key === 'ArrowDown' && event.altKey && !combobox.isOpen) void offerCompletions();
  });
  forget.addEventListener('click', () => {
    forgetRecent();
    field.focus();
    close();
  });
  return { close };
}

function recentOptions(search: (text: string) => void): readonly ComboboxOption[] {
  return readRecent().map((text) => ({ label: text, note: '', choose: () => search(text) }));
}

async function completionOptions(
  { before, part, authorsOnly }: TypedText,
  find: FindCompletions,
  search: (text: string) => void,
): Promise<readonly ComboboxOption[]> {
  const found = (await find(part)).filter(({ kind }) => kind === 'author' || !authorsOnly);
  return found
    .slice(0, maxCompletions)
    .map((completion) => toOption(completion, (text) => search(before + text)));
}

interface TypedText {
  readonly before: string;
  /** What is to be completed: the whole text, or the name after `author:` at its end. */
  readonly part: string;
  readonly authorsOnly: boolean;
}

function splitTyped(text: string): TypedText {
  const field = /^(?<before>.*?)\b(?:authors?|au|by):"?(?<part>[^":]*)$/i.exec(text);
  return {
    before: field?.groups?.before ?? '',
    part: field?.groups?.part ?? text,
    authorsOnly: field !== null,
  };
}

/** Less than two letters, or one in a script in which a letter may be a word. */
function isTooShort(part: string): boolean {
  const letters = part.trim();
  return (
    letters.length < 2 &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letters)
  );
}

function toOption({ kind, text, papers }: Completion, search: (text: string) => void): ComboboxOption {
  if (kind === 'paper') return { label: text, note: '', choose: () => search(queryOfTitle(text)) };
  return { label: text, note: count(papers, 'paper'), choose: () => search(`author:"${text}"`) };
}
