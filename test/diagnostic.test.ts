import { expect, it } from 'vitest';
import { renderDiagnostic } from '../src/diagnostic.ts';

it('shows signs that would move a cursor, colour or turn the text around by their code points', () => {
  const reason = 'The title "\u001b[31mred\u0007 \u202etfel\u202c" is odd.';
  expect(
    renderDiagnostic({
      severity: 'error',
      rule: 'odd',
      reason,
      advice: 'Mend it.',
      file: 'a\rb\nc.txt',
      line: 3,
    }),
  ).toBe(
    'a⟨U+000D⟩b⟨U+000A⟩c.txt:3: error (odd): The title "⟨U+001B⟩[31mred⟨U+0007⟩ ⟨U+202E⟩tfel⟨U+202C⟩" is odd.\n    → Mend it.',
  );
});
