/** Dialog that lists the keyboard shortcuts and can turn them off. Created at first use. */
import { phrase, type ScriptPhrase } from '../words/words.ts';
import { makeElement } from './make-element.ts';
import { readStored, writeStored } from './storage.ts';

const keys: readonly (readonly [key: string, what: ScriptPhrase])[] = [
  ['/', 'Go to the search box'],
  ['j', 'Next paper in the list'],
  ['k', 'Previous paper in the list'],
  ['s', 'Save the paper to the reading list, or take it off'],
  ['?', 'Show these keys'],
];

let dialog: HTMLDialogElement | undefined;

export function showKeysDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const list = makeElement('dl', { className: 'keys' });
  for (const [key, what] of keys) {
    list.append(makeElement('dt', {}, makeElement('kbd', {}, key)), makeElement('dd', {}, phrase(what)));
  }
  const toggle = makeElement('input', { type: 'checkbox', checked: readStored('keys') !== 'off' });
  toggle.addEventListener('change', () => writeStored('keys', toggle.checked ? undefined : 'off'));
  const close = makeElement('button', { type: 'button', autofocus: true }, phrase('Close'));
  const heading = makeElement('h2', { id: 'keys_heading' }, phrase('Keyboard shortcuts'));
  const made = makeElement(
    'dialog',
    {},
    heading,
    list,
    makeElement('p', {}, makeElement('label', {}, toggle, ` ${phrase('Use these keys')}`)),
    close,
  );
  made.setAttribute('aria-labelledby', heading.id);
  close.addEventListener('click', () => made.close());
  document.body.append(made);
  return made;
}
