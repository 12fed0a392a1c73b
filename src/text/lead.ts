/** Excerpts of abstracts for issue pages: whole sentences, formulas never split. */
import { renderComposition } from './composition.ts';
import { tieMarks } from './formula/render-mathml.ts';
import { type Markup, renderPlain } from './markup.ts';
import { htmlRenderer, plainRenderer } from './renderers.ts';
import { sentenceEnds } from './sentences.ts';

export interface Lead {
  readonly html: string;
  readonly plain: string;
  /** True when the lead is the whole text. */
  readonly complete: boolean;
}

/** A sentence may exceed the wanted length by this factor. */
const TOLERANCE = 1.15;
/** A first sentence longer than this multiple of the wanted length is truncated between words. */
const LONGEST_SENTENCE = 2;

/** The first sentences of `markup` up to about `about` characters of plain text; at least one. */
export function leadOf(markup: Markup, about: number): Lead {
  const { body, spans } = markup.composition;
  const plainOf = (part: string) => renderComposition(part, spans, plainRenderer);
  let end = 0;
  let length = 0;
  for (const next of sentenceEnds(body)) {
    const longer = length + plainOf(body.slice(end, next)).length;
    if (end > 0 && longer > about * TOLERANCE) break;
    end = next;
    length = longer;
    if (length >= about) break;
  }
  const cut = length > about * LONGEST_SENTENCE;
  const part = cut ? wordsUpTo(body, about) : body.slice(0, end).trimEnd();
  const complete = part.length === body.length;
  const mark = complete || !cut ? '' : '…';
  return {
    html: tieMarks(renderComposition(part, spans, htmlRenderer)) + mark,
    plain: renderPlain({ body: part, spans }) + mark,
    complete,
  };
}

/** Truncates after the last whole word; spans are single characters and stay whole. */
function wordsUpTo(body: string, about: number): string {
  const space = body.lastIndexOf(' ', about);
  const end = space > about / 2 ? space : about;
  const whole = /[\uD800-\uDBFF]$/.test(body.slice(0, end)) ? end - 1 : end;
  return body.slice(0, whole).replace(/[\s,;:(–—-]+$/, '');
}
