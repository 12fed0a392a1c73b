/**
 * 404 page: finds the site's root by this script's own URL, and rewrites the links from the published site to the
 * current copy of it.
 */
import { readStored } from './behaviours/storage.ts';

const script = document.currentScript;
if (script instanceof HTMLScriptElement && document.documentElement.dataset.rooted === undefined) {
  document.documentElement.dataset.rooted = '';
  const theme = readStored('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const published = script.dataset.siteUrl ?? '';
  const ownPath = script.dataset.path ?? '';
  const root = script.src.slice(0, script.src.length - ownPath.length + 1);
  const toThisCopy = (address: string) =>
    address.startsWith(published) ? root + address.slice(published.length) : address;
  for (const link of document.querySelectorAll('a')) link.href = toThisCopy(link.href);
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]'))
    icon.href = `${root}icon.svg`;
  for (const form of document.querySelectorAll('form')) form.action = toThisCopy(form.action);
}
