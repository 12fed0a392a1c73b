/** Colour scheme switch: system, light, dark. */
import { phrase } from '../words/words.ts';
import { announce } from './announce.ts';
import { readStored, writeStored } from './storage.ts';

const themes = ['system', 'light', 'dark'] as const;
const inWords = { system: 'Colours: system', light: 'Colours: light', dark: 'Colours: dark' } as const;

export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (button === null) return;
  const remembered = readStored('theme');
  let current = remembered === 'light' ? 1 : remembered === 'dark' ? 2 : 0;
  const show = () => {
    button.textContent = phrase(inWords[themes[current] ?? 'system']);
  };
  show();
  button.addEventListener('click', () => {
    current = (current + 1) % themes.length;
    const theme = themes[current] ?? 'system';
    writeStored('theme', theme === 'system' ? undefined : theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    show();
    announce(phrase(inWords[theme]));
  });
}
