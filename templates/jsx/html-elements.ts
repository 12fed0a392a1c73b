/**
 * JSX types of the elements and attributes that pages use. Event handlers and inline styles are omitted, because the
 * content security policy forbids them. Add further elements here.
 */
import type { Child } from './child.ts';

type Text = string | undefined;
type Length = string | number | undefined;
type Flag = boolean | undefined;

interface OnAny {
  readonly id?: Text;
  readonly class?: Text;
  readonly title?: Text;
  readonly lang?: Text;
  readonly dir?: Text;
  readonly role?: Text;
  readonly hidden?: Flag;
  readonly tabindex?: number | undefined;
  readonly spellcheck?: Flag;
  readonly [data: `data-${string}`]: string | number | boolean | undefined;
  readonly [aria: `aria-${string}`]: string | boolean | undefined;
}

/** An element with content. */
type Holding<Attributes = unknown> = OnAny & { readonly children?: Child } & Attributes;
/** An element without content. */
type Void<Attributes = unknown> = OnAny & { readonly children?: never } & Attributes;

interface Link {
  readonly href?: Text;
  readonly rel?: Text;
  readonly type?: Text;
}

interface FormField {
  readonly name?: Text;
  readonly autocomplete?: Text;
}

interface Meta {
  readonly name?: Text;
  readonly property?: Text;
  readonly content?: Text;
  readonly charset?: Text;
  readonly media?: Text;
  readonly 'http-equiv'?: Text;
}

interface Drawn {
  readonly x?: Length;
  readonly y?: Length;
  readonly width?: Length;
  readonly height?: Length;
}

interface DrawnText extends Drawn {
  readonly dx?: Length;
  readonly dy?: Length;
  readonly 'text-anchor'?: 'start' | 'middle' | 'end' | undefined;
}

interface DrawnLine {
  readonly x1: Length;
  readonly x2: Length;
  readonly y1: Length;
  readonly y2: Length;
}

type Plain =
  | 'article'
  | 'aside'
  | 'body'
  | 'caption'
  | 'code'
  | 'del'
  | 'desc'
  | 'div'
  | 'em'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'head'
  | 'header'
  | 'html'
  | 'ins'
  | 'kbd'
  | 'main'
  | 'nav'
  | 'noscript'
  | 'ol'
  | 'output'
  | 'p'
  | 'pre'
  | 'search'
  | 'section'
  | 'span'
  | 'strong'
  | 'summary'
  | 'table'
  | 'tbody'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul';

export interface HtmlElements extends Record<Plain, Holding> {
  readonly a: Holding<Link>;
  readonly br: Void;
  readonly button: Holding<{ readonly type: 'button' | 'submit' }>;
  readonly details: Holding<{ readonly open?: Flag }>;
  readonly form: Holding<{ readonly action?: Text; readonly method?: 'get' | 'post' }>;
  readonly input: Void<
    FormField & {
      readonly type: string;
      readonly value?: Text;
      readonly placeholder?: Text;
      readonly required?: Flag;
    }
  >;
  readonly label: Holding<{ readonly for?: Text }>;
  readonly li: Holding<{ readonly value?: number | undefined }>;
  readonly line: Holding<DrawnLine>;
  readonly link: Void<Link>;
  readonly meta: Void<Meta>;
  readonly option: Holding<{ readonly value?: Text }>;
  readonly rect: Holding<Drawn>;
  readonly script: Holding<{ readonly src?: Text; readonly type?: Text; readonly defer?: Flag }>;
  readonly select: Holding<FormField>;
  readonly svg: Holding<Drawn>;
  readonly td: Holding;
  readonly text: Holding<DrawnText>;
  readonly th: Holding<{ readonly scope: 'col' | 'row' }>;
  readonly time: Holding<{ readonly datetime?: Text }>;
  readonly tspan: Holding<DrawnText>;
}
