import { type ComponentChildren, toChildArray } from 'preact';

/** Short facts on one line, parted by middle dots; absent ones leave no dot behind. */
export function Facts({ children }: { readonly children: ComponentChildren }) {
  const facts = toChildArray(children);
  if (facts.length === 0) return undefined;
  return (
    <ul class="facts">
      {facts.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  );
}
