/** The development server of a checkout: it shows what changes of the program, whatever becomes of what was made of it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Checkout } from './start-checkout.ts';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

const footer = 'templates/components/SiteFooter.tsx';
const settings = 'content/site.yaml';
const long = { timeout: 120_000 };

it('shows a changed template, and is stopped by a signal to that process alone', long, async () => {
  const server = checkout.start();
  await server.ready();
  expect(await server.home()).toContain('Toy &amp; Sons');
  checkout.change(footer, '<footer', '<footer data-changed');
  await server.nextLine(/shown after/);
  expect(await server.home()).toContain('<footer data-changed');
  // Nothing is built of a template with a fault, whatever else changes, until it is mended.
  checkout.change(footer, '<footer', '<footer <');
  await server.nextLine(/SiteFooter\.tsx: not rebuilt; the last good site stays/);
  await server.nextLine(/SiteFooter\.tsx:\d+:\d+: \S/);
  checkout.change(settings, 'Toy & Sons', 'Toy & Daughters');
  await server.nextLine(/site\.yaml: not rebuilt/);
  checkout.change(footer, '<footer <', '<footer');
  await server.nextLine(/shown after/);
  expect(await server.home()).toContain('Toy &amp; Daughters');
  expect(await server.end()).toEqual([0, null]);
  await expect(fetch(server.address)).rejects.toThrow();
  expect(server.errors).toBe('');
});

it('shows a template that was saved while it began, and says where a module throws', long, async () => {
  const server = checkout.start();
  await server.nextLine(/Building/);
  checkout.change(footer, '<footer', '<footer data-early');
  await server.ready();
  await server.nextLine(/Whole site rebuilt/);
  expect(await server.home()).toContain('<footer data-early');
  // At its own place, and not that of the compiled module; what is thrown at its top as well.
  checkout.change('src/addresses.ts', '/**', "throw new Error('At the top.');\n/**");
  await server.nextLine(/not rebuilt/);
  await server.nextLine(/Error: At the top\./);
  expect(await server.nextLine(/at \S*\/(src\/\S+)/)).toBe('src/addresses.ts:1:7');
  expect(server.errors).toBe('');
  await server.end();
});

it('goes on where the bundle is deleted under it, and where no modules can be written', long, async () => {
  const server = checkout.start();
  await server.ready();
  rmSync(join(checkout.folder, '.cache'), { recursive: true });
  checkout.change(settings, 'Toy & Sons', 'Toy & Daughters');
  await server.nextLine(/shown after/);
  await server.nextLine(/Whole site rebuilt/);
  expect(await server.home()).toContain('Toy &amp; Daughters');
  rmSync(join(checkout.folder, '.cache'), { recursive: true });
  writeFileSync(join(checkout.folder, '.cache'), '');
  checkout.change(footer, '<footer', '<footer data-changed');
  await server.nextLine(/take longer to be shown than they could/);
  await server.nextLine(/\.cache\/modules\S*: error \(enotdir\)/);
  await server.nextLine(/Whole site rebuilt/);
  expect(await server.home()).toContain('<footer data-changed');
  checkout.change(settings, 'Toy & Daughters', 'Toy & Aunts');
  await server.nextLine(/Whole site rebuilt/);
  expect(await server.home()).toContain('Toy &amp; Aunts');
  await server.end();
});
