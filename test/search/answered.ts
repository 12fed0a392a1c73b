import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the search page shows the results of `text` at rest: it dims the last ones while the next ones come. */
export async function answered(page: Page, text: string): Promise<void> {
  const place = page.locator('[data-search]');
  await expect
    .poll(async () => [await place.getAttribute('data-answered'), await place.getAttribute('class')], {
      timeout: 20_000,
    })
    .toEqual([text, 'search-results needs-script']);
}
