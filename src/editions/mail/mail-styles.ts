/**
 * Styles of mails: a style sheet that css-inline copies into the elements, because many clients drop `<style>`. Only
 * dark-mode colours stay in `<style>`. A test checks every property against caniemail's data.
 */
import { inline } from '@css-inline/css-inline';

/** Roles of elements, also used as class names. */
export const mailRoles = [
  'sheet',
  'page',
  'name',
  'heading',
  'note',
  'group',
  'title',
  'title-link',
  'byline',
  'lead',
  'facts',
  'link',
  'footer',
] as const;
export type MailRole = (typeof mailRoles)[number];

export const mailSheet = `
.sheet { margin: 0; padding: 0; background-color: #fbfaf6; }
.page { margin: 0 auto; padding: 20px 16px; max-width: 600px; color: #211f1b; font-family: Georgia, serif; font-size: 16px; line-height: 1.5; }
.name { margin: 0; font-size: 14px; color: #5d574d; }
.heading { margin: 0 0 8px; font-size: 26px; line-height: 1.2; font-weight: normal; }
.note { margin: 0 0 8px; }
.group { margin: 36px 0 0; padding: 12px 0 0; border-top: 2px solid #8c2d19; font-size: 15px; color: #8c2d19; }
.title { margin: 22px 0 0; font-size: 18px; line-height: 1.3; font-weight: bold; }
.title-link { color: #211f1b; text-decoration: none; }
.byline { margin: 2px 0 0; font-size: 15px; }
.lead { margin: 4px 0 0; }
.facts { margin: 4px 0 0; font-size: 14px; color: #5d574d; }
.link { color: #8c2d19; }
.footer { margin: 40px 0 0; padding: 12px 0 0; border-top: 1px solid #dcd6c8; font-size: 14px; color: #5d574d; }
`;

/** Colours of the dark scheme; `!important`, because inlined styles would take precedence. */
export const darkSheet = `
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
.sheet { background-color: #171614 !important; }
.page, .title-link { color: #e9e5dc !important; }
.name, .facts, .footer { color: #aca598 !important; }
.group, .link { color: #eb9d83 !important; }
}
`;

/** Role → value of the `style` attribute. Inlined once, so that mails can be rendered element by element. */
export const mailStyles: Readonly<Record<MailRole, string>> = inlineRoles();

/**
 * The style sheet as a file, for mails on the site, whose Content-Security-Policy forbids inline styles. Elements
 * have their role as class for it.
 */
export const mailStyleSheet = `${mailSheet.trimStart()}${darkSheet.replaceAll(' !important', '')}`;

function inlineRoles(): Readonly<Record<MailRole, string>> {
  const specimen = mailRoles.map((role) => `<p class="${role}"></p>`).join('');
  const inlined = inline(`<html><head></head><body>${specimen}</body></html>`, {
    extraCss: mailSheet,
    minifyCss: true,
  });
  const styles = [...inlined.matchAll(/<p class="([a-z-]+)" style="([^"]*)"/g)].map(
    ([, role = '', style = '']) => [role, style] as const,
  );
  const missing = mailRoles.filter((role) => !styles.some(([name]) => name === role));
  if (missing.length > 0) throw new Error(`css-inline gave no style for ${missing.join(', ')}.`);
  return Object.fromEntries(styles) as Record<MailRole, string>;
}
