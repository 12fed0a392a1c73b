import { type Child, listChildren } from '../jsx/child.ts';

/** Short facts on one line, separated by middle dots; empty children are skipped. */
export function DetailList({ children }: { readonly children: Child }) {
  const facts = listChildren(children);
  if (facts.length === 0) return undefined;
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li>{fact}</li>
      ))}
    </ul>
  );
}
