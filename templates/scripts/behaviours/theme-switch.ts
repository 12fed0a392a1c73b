/** Colour scheme switch: system, light, dark. */
import { announce } from './announce.ts';
import { readStored, writeStored } from './storage.ts';

const themes = ['system', 'light', 'dark'] as const;

export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (button === null) return;
  const remembered = readStored('theme');
  let current = remembered === 'light' ? 1 : remembered === 'dark' ? 2 : 0;
  const show = () => {
    button.textContent = `Colours: ${themes[current]}`;
  };
  show();
  button.addEventListener('click', () => {
    current = (current + 1) % themes.length;
    const theme = themes[current];
    writeStored('theme', theme === 'system' ? undefined : theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    show();
    announce(`Colours: ${theme}`);
  });
}
