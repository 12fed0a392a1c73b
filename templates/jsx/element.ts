import { type AttributeValue, attributeName } from './attribute.ts';
import { type Child, renderChild } from './child.ts';
import { Html } from './html.ts';

/** Attributes by HTML name, and `children`. */
export interface ElementProps {
  readonly [name: string]: AttributeValue | Child;
}

/** Precomputed tags of an element; cached by name. */
class Tags {
  /** Without the final `>`. */
  readonly opening: string;
  /** Start tag without attributes. */
  readonly opened: string;
  readonly closing: string;
  readonly isVoid: boolean;

  constructor(name: string) {
    // Names come from code, not content; this check enforces it.
    if (!/^[a-zA-Z][a-zA-Z0-9-]*$/.test(name)) throw new TypeError(`Not the name of an element: ${name}`);
    this.opening = `<${name}`;
    this.opened = `<${name}>`;
    this.closing = `</${name}>`;
    this.isVoid = voidElements.has(name);
  }
}

/** Void elements (HTML standard, section 13.1.2). */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const known = new Map<string, Tags>();

/** Renders an element, with attributes in the order of `props`. */
export function renderElement(name: string, props: ElementProps): Html {
  let tags = known.get(name);
  if (tags === undefined) {
    tags = new Tags(name);
    known.set(name, tags);
  }
  let html = tags.opening;
  let quoting = false;
  let children: Child;
  for (const key in props) {
    const given = props[key];
    if (key === 'children') {
      children = given;
      continue;
    }
    if (given === undefined || given === null) continue;
    const attribute = attributeName(key);
    const value = attribute.valueOf(given);
    if (value === undefined) continue;
    if (value === '') {
      html += quoting ? `"${attribute.alone}` : attribute.alone;
      quoting = false;
    } else {
      html += quoting ? attribute.next : attribute.opening;
      html += value;
      quoting = true;
    }
  }
  const content = renderChild(children);
  if (tags.isVoid) {
    if (content !== '') throw new TypeError(`<${name}> takes no children`);
    return new Html(html + (quoting ? '"/>' : '/>'));
  }
  const opened = html === tags.opening ? tags.opened : html + (quoting ? '">' : '>');
  return new Html(opened + content + tags.closing);
}
