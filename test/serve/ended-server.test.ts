/** The development server of a checkout: it shows what changes of the program, whatever becomes of what was made of it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Checkout } from './start-checkout.ts';

let checkout: Checkout;
beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

const footer = 'templates/components/SiteFooter.tsx';
const settings = 'content/site.yaml';
const long = { timeout: 120_000 };

it(
  'shows what is saved from its start on, says what is wrong where it stands, and ends alone',
  long,
  async () => {
    const server = checkout.start();
    await server.nextLine(/Building/);
    checkout.change(footer, '<footer', '<footer data-early');
    await server.ready();
    await server.nextLine(/Whole site rebuilt/);
    expect(await server.home()).toMatch(/Toy &amp; Sons.*<footer data-early/s);
    // Nothing is built of a template with a fault, whatever else changes, until it is mended.
    checkout.change(footer, '<footer', '<footer <');
    await server.nextLine(/SiteFooter\.tsx: not rebuilt; the last good site stays/);
    await server.nextLine(/SiteFooter\.tsx:\d+:\d+: \S/);
    checkout.change(settings, 'Toy & Sons', 'Toy & Daughters');
    await server.nextLine(/site\.yaml: not rebuilt/);
    checkout.change(footer, '<footer <', '<footer');
    await server.nextLine(/shown after/);
    expect(await server.home()).toContain('Toy &amp; Daughters');
    // At its own place, and not that of the compiled module; what is thrown at its top as well.
    checkout.change('src/addresses.ts', '/**', "throw new Error('At the top.');\n/**");
    await server.nextLine(/not rebuilt/);
    await server.nextLine(/Error: At the top\./);
    expect(await server.nextLine(/at \S*\/(src\/\S+)/)).toBe('src/addresses.ts:1:7');
    // By a signal to that process alone.
    expect(await server.end()).toEqual([0, null]);
    await expect(fetch(server.address)).rejects.toThrow();
    expect(server.errors).toBe('');
  },
);

it('goes on where the bundle is deleted under it and no modules can be written', long, async () => {
  const server = checkout.start();
  await server.ready();
  rmSync(join(checkout.folder, '.cache'), { recursive: true });
  writeFileSync(join(checkout.folder, '.cache'), '');
  checkout.change(settings, 'Toy & Sons', 'Toy & Daughters');
  await server.nextLine(/take longer to be shown than they could/);
  await server.nextLine(/\.cache\/modules\S*: error \(enotdir\)/);
  await server.nextLine(/Whole site rebuilt/);
  expect(await server.home()).toContain('Toy &amp; Daughters');
  checkout.change(footer, '<footer', '<footer data-changed');
  await server.nextLine(/shown after/);
  expect(await server.home()).toContain('<footer data-changed');
  await server.end();
});

it('says once what it leaves out of captures that it takes in', long, async () => {
  const capture = (name: string, day: string, paper: string): void =>
    writeFileSync(
      join(checkout.folder, 'content/dumps', name),
      `# Papers, ${day}\n\n- [${paper}](https://arxiv.org/abs/2411.0000${name.length})\n- [News](https://blog.example/x)\n`,
    );
  capture('first.md', '2024-11-20', 'Tidal Bees');
  const server = checkout.start();
  const leavesOut = (name: string): Promise<void> =>
    vi.waitFor(() =>
      expect(server.errors.match(new RegExp(`${name}:4: warning \\(unread-line\\)`, 'g'))).toHaveLength(1),
    );
  await server.ready();
  await leavesOut('first.md');
  capture('second.md', '2024-11-27', 'Tidal Wasps');
  // Also of the issue file that it becomes.
  await server.nextLine(/(?:second\.md|2024-11-27\.json): shown after/);
  await server.nextLine(/Whole site rebuilt/);
  await leavesOut('second.md');
  await server.end();
});
