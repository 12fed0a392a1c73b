/**
 * Editable combobox with a listbox popup: WAI-ARIA Authoring Practices, "Combobox", list autocomplete with manual selection.
 * Focus stays in the field; the arrow keys move `aria-activedescendant`, Enter takes an option, Escape closes the list.
 */
import { makeElement } from '../behaviours/make-element.ts';

export interface ComboboxOption {
  /** Visible text, and accessible name. */
  readonly label: string;
  /** Text beside the label, e.g. a number of papers. */
  readonly note: string;
  readonly choose: () => void;
}

export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #popup: HTMLElement;
  #options: readonly ComboboxOption[] = [];
  #active = -1;

  /** Puts the popup behind the field, whose parent must be positioned; `below` stands under the list in it. */
  constructor(field: HTMLInputElement, below: HTMLElement) {
    this.#field = field;
    this.#list = makeElement('ul', { id: `${field.id}_options`, className: 'search-options-list' });
    this.#list.setAttribute('role', 'listbox');
    this.#popup = makeElement('div', { className: 'search-options', hidden: true }, this.#list, below);
    field.after(this.#popup);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }))
      field.setAttribute(name, value);
    field.addEventListener('keydown', (event) => this.#press(event));
    // A press on an option must not take focus from the field first.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    for (const element of [field, this.#popup])
      element.addEventListener('focusout', ({ relatedTarget }) => {
        const inside = relatedTarget instanceof Node && this.#popup.contains(relatedTarget);
        if (!inside && relatedTarget !== field) this.close();
      });
    this.#popup.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      field.focus();
      this.close();
    });
  }

  get isOpen(): boolean {
    return !this.#popup.hidden;
  }

  /** Shows `options` below the field, none of them active; closes where there are none. */
  open(label: string, options: readonly ComboboxOption[]): void {
    if (options.length === 0) {
      this.close();
      return;
    }
    this.#options = options;
    this.#list.setAttribute('aria-label', label);
    this.#list.replaceChildren(...options.map((option, at) => this.#makeOption(option, at)));
    this.#popup.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
    this.#activate(-1);
  }

  close(): void {
    this.#popup.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #makeOption({ label, note, choose }: ComboboxOption, at: number): HTMLLIElement {
    const text = makeElement('span', { dir: 'auto' }, label);
    const item = makeElement('li', { id: `${this.#list.id}_${at}` }, text);
    if (note !== '') item.append(' ', makeElement('span', { className: 'note' }, note));
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.addEventListener('click', () => {
      this.close();
      choose();
    });
    return item;
  }

  #activate(at: number): void {
    this.#active = at;
    for (const [index, item] of [...this.#list.children].entries())
      item.setAttribute('aria-selected', String(index === at));
    const active = this.#list.children[at];
    if (active === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', active.id);
    active?.scrollIntoView({ block: 'nearest' });
  }

  #press(event: KeyboardEvent): void {
    if (!this.isOpen || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') {
      const chosen = this.#options[this.#active];
      this.close();
      if (chosen === undefined) return;
      event.preventDefault();
      chosen.choose();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' && event.key !== 'Escape') return;
    event.preventDefault();
    // The results below the field have arrow keys of their own.
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.close();
      return;
    }
    // One more place than options: between the last and the first, no option is active.
    const places = this.#options.length + 1;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    this.#activate(((this.#active + 1 + step + places) % places) - 1);
  }
}
