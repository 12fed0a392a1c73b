import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type Child, listChildren } from '../../templates/jsx/child.ts';
import { Html, trustedHtml } from '../../templates/jsx/html.ts';
import { jsx } from '../../templates/jsx/jsx-runtime.ts';

/** The only element of some HTML, as a browser reads it. */
function readElement({ markup }: Html): DefaultTreeAdapterMap['element'] {
  const { childNodes } = parseFragment(markup);
  const [element] = childNodes;
  if (childNodes.length !== 1 || element === undefined || !('attrs' in element))
    throw new Error(`Not one element: ${markup}`);
  return element;
}

const textOf = ({ childNodes }: DefaultTreeAdapterMap['element']): string =>
  childNodes.map((node) => ('value' in node ? node.value : `<${node.nodeName}>`)).join('');

/** Any text that HTML can hold: it has no NUL, no lone surrogates, and reads a carriage return as a line feed. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('<', '>', '&', '"', "'", '<script>', '</p>', '&amp;', '<!--', ' x="', 'a'))
      .map((s) => s.join('')),
  )
  .map((text) => text.replace(/[\0\r]/g, ''));

describe('text', () => {
  it('is read back as it was, whatever it looks like', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textOf(readElement(<p>{text}</p>))).toBe(text);
        expect(textOf(readElement(<p>{[text, [text]]}</p>))).toBe(text + text);
        expect(
          textOf(
            readElement(
              <p>
                {text}
                {text}
              </p>,
            ),
          ),
        ).toBe(text + text);
      }),
    );
  });

  it('is read back from attributes as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attrs, childNodes } = readElement(<p title={text} data-text={text} />);
        expect(attrs).toEqual([
          { name: 'title', value: text },
          { name: 'data-text', value: text },
        ]);
        expect(childNodes).toEqual([]);
      }),
    );
  });

  it('stays text through components and fragments, escaped once', () => {
    const Inner = ({ children }: { readonly children: Child }) => <>{children}</>;
    const Outer = ({ text }: { readonly text: string }) => (
      <Inner>
        {text}
        <span>{text}</span>
      </Inner>
    );
    const Words = () => '<i>&amp;</i>';
    expect((<Outer text={'<i title="a">&'} />).markup).toBe(
      '&lt;i title=&quot;a&quot;>&amp;<span>&lt;i title=&quot;a&quot;>&amp;</span>',
    );
    expect((<Words />).markup).toBe('&lt;i>&amp;amp;&lt;/i>');
  });

  it('is not markup because an object says so', () => {
    const lookalike = { markup: '<script>alert(1)</script>' };
    expect(() => jsx('p', { children: lookalike as unknown as string })).toThrow(TypeError);
    expect(() => jsx('p', { title: lookalike as unknown as string })).toThrow(TypeError);
    expect(() => jsx('p', { title: (<p />) as unknown as string })).toThrow(TypeError);
  });

  it('goes in unescaped only as trusted HTML', () => {
    expect((<p>{trustedHtml('<b>&amp;</b>')}</p>).markup).toBe('<p><b>&amp;</b></p>');
  });
});

describe('children', () => {
  it('are numbers and text; nothing for undefined, null and booleans', () => {
    expect(
      (
        <p>
          {0}
          {-1.5}
          {''}
          {undefined}
          {null}
          {false}
          {true}a
        </p>
      ).markup,
    ).toBe('<p>0-1.5a</p>');
    expect(
      (
        <p>
          {[]}
          {[0, [undefined, ['b', <br />]]]}
        </p>
      ).markup,
    ).toBe('<p>0b<br/></p>');
    expect((<p />).markup).toBe('<p></p>');
  });

  it('are nothing of a component that returns nothing', () => {
    const Nothing = () => undefined;
    const Never = () => false;
    expect(
      (
        <p>
          a<Nothing />
          <Never />b
        </p>
      ).markup,
    ).toBe('<p>ab</p>');
  });

  it('can be listed, without those that print nothing', () => {
    const br = <br />;
    expect(listChildren([0, '', [br, [undefined, 'a', false]], null, true])).toEqual([0, '', br, 'a']);
    expect(listChildren(undefined)).toEqual([]);
    expect(listChildren('a')).toEqual(['a']);
  });
});

describe('attributes', () => {
  it('stand in the order they are given, without those that are not there', () => {
    expect((<link rel="prev" href="../" class={undefined} id="x" />).markup).toBe(
      '<link rel="prev" href="../" id="x"/>',
    );
  });

  it('have no value where they are true or empty, and are absent where they are false', () => {
    expect((<details open>{'a'}</details>).markup).toBe('<details open>a</details>');
    expect((<details open={false} />).markup).toBe('<details></details>');
    expect((<option value="" />).markup).toBe('<option value></option>');
  });

  it('say true and false in words in data and aria attributes', () => {
    expect((<p data-save aria-hidden={false} data-of={0} spellcheck={false} />).markup).toBe(
      '<p data-save="true" aria-hidden="false" data-of="0" spellcheck="false"></p>',
    );
  });

  it('are numbers too, spelled as HTML and SVG spell them', () => {
    expect((<main tabindex={-1} />).markup).toBe('<main tabindex="-1"></main>');
    expect((<meta http-equiv="refresh" />).markup).toBe('<meta http-equiv="refresh"/>');
    expect(
      (
        <svg width="100%" height={2.5}>
          <title>b</title>
          <text x={0} dy="1em" text-anchor="end">
            a
          </text>
          <line class="plot-rule" x1="0" x2="1" y1="0" y2="100%" />
        </svg>
      ).markup,
    ).toBe(
      '<svg width="100%" height="2.5"><title>b</title><text x="0" dy="1em" text-anchor="end">a</text><line class="plot-rule" x1="0" x2="1" y1="0" y2="100%"></line></svg>',
    );
  });

  it('can be handed on in one piece', () => {
    const link = { rel: 'item', href: 'https://a.example/?b&c' };
    expect((<link {...link} />).markup).toBe('<link rel="item" href="https://a.example/?b&amp;c"/>');
  });

  it('are never script, style or broken names', () => {
    for (const name of ['onclick', 'ONLOAD', 'style', 'srcdoc', 'a b', 'x"', 'a=b', '', 'x>', 'x/'])
      expect(() => jsx('p', { [name]: 'x' }), name).toThrow(TypeError);
  });
});

describe('elements', () => {
  it('without content have no closing tag, and take none', () => {
    expect(
      (
        <p>
          a<br />b<input type="text" />
        </p>
      ).markup,
    ).toBe('<p>a<br/>b<input type="text"/></p>');
    expect(() => jsx('br', { children: 'a' })).toThrow(TypeError);
  });

  it('have names that are names', () => {
    for (const name of ['a b', '', 'p>', '!--', 'a"']) expect(() => jsx(name, {}), name).toThrow(TypeError);
  });

  it('are Html at once', () => {
    expect(<p>a</p>).toBeInstanceOf(Html);
  });
});

describe('what the site must never print', () => {
  /** Each is refused by `tsc` as well, which complains of these comments where it is not. */
  const refused: readonly (readonly [what: string, make: () => Html])[] = [
    // @ts-expect-error
    ['an event handler', () => <p onclick="x" />],
    // @ts-expect-error
    ['an inline style', () => <p style="color: red" />],
    // @ts-expect-error
    ['HTML that nobody vouched for', () => <p dangerouslySetInnerHTML={{ __html: '<b>' }} />],
    // @ts-expect-error
    ['an object', () => <p>{{ markup: '<b>' }}</p>],
  ];

  it.each(refused)('is %s', (_what, make) => {
    expect(make).toThrow(TypeError);
  });
});
