/** Statements of rights behind abstracts. */
import { expect, it } from 'vitest';
import { withoutEnd } from '../../src/dumps/library/abstract-text.ts';

it.each([
  '© 2026 Elsevier B.V. All rights reserved.',
  '© 2026 The Authors. Published by Elsevier Ltd.',
  'Copyright © 2026, Hive Press.',
  'Copyright (c) 2026 Hive Press',
  '©2026 IEEE.',
  '© Copyright 2026 by the Hive.',
])('%s is no part of an abstract', (rights) => {
  expect(withoutEnd(`We count sheep, and bees (all of them). ${rights}`)).toBe(
    'We count sheep, and bees (all of them).',
  );
});

it.each([
  'We count the signs © 2026 and © 2025 on pages.',
  'Pages say © 2026.',
  'We counted twice. (c) 2026 of them are large.',
  'Since (c) 2026 is a year, (a) and (b) follow.',
  'Terms are (a) small. (c) 20260 of them are large.',
  'We study copyright. Copyright 2026 is a law of bees.',
  'It costs 20 €. In 2026 it costs more.',
  'Hives (C) are cold. We warm them.',
  '© 2026 Hive Press',
])('an abstract keeps its own words: %s', (text) => {
  expect(withoutEnd(text)).toBe(text);
});
