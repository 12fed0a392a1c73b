/**
 * JSX runtime (`jsxImportSource` in tsconfig.json): elements are rendered to HTML immediately, without a virtual DOM.
 * Text is escaped; see `Html`.
 */
import { type Child, renderChild } from './child.ts';
import { type ElementProps, renderElement } from './element.ts';
import { Html } from './html.ts';
import type { HtmlElements } from './html-elements.ts';

/** A component: a pure function of its props. */
export type Component<Props = never> = (props: Props) => Child;

export function jsx(type: string | Component<ElementProps>, props: ElementProps): Html {
  if (typeof type === 'string') return renderElement(type, props);
  const rendered = type(props);
  return rendered instanceof Html ? rendered : new Html(renderChild(rendered));
}

export { jsx as jsxs };

/** `<>…</>`: the children without an element. */
export function Fragment({ children }: { readonly children?: Child }): Child {
  return children;
}

export declare namespace JSX {
  type Element = Html;
  type ElementType = keyof HtmlElements | Component;
  type IntrinsicElements = HtmlElements;
  interface ElementChildrenAttribute {
    children: unknown;
  }
}
