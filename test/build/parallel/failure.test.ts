import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toError, toFailure } from '../../../src/build/parallel/failure.ts';
import { ContentError } from '../../../src/diagnostic.ts';

/** The error in the main process when the worker throws `thrown`. */
const afterTheWay = (thrown: unknown): Error => toError(structuredClone(toFailure(thrown)));

function refusal(): unknown {
  try {
    return readFileSync('no/such/file');
  } catch (error) {
    return error;
  }
}

describe('a failure posted to another process', () => {
  it('is about content still, with every message', () => {
    const diagnostics = [
      {
        severity: 'error' as const,
        rule: 'a-rule',
        reason: 'Wrong.',
        advice: 'Mend it.',
        file: 'a.yaml',
        line: 3,
      },
      { severity: 'warning' as const, rule: 'another', reason: 'Wrong too.', file: 'b.yaml' },
    ];
    const received = afterTheWay(new ContentError(diagnostics));
    expect(received).toBeInstanceOf(ContentError);
    expect(received.message).toBe(new ContentError(diagnostics).message);
  });

  it('says what the system refused', () => {
    const heard = afterTheWay(refusal());
    expect(heard).toBeInstanceOf(ContentError);
    expect(heard.message).toMatch(
      /no\/such\/file: error \(enoent\): It is not there.*\n {4}→ Check the path/,
    );
  });

  it('has its own stack where it is a mistake of ours', () => {
    const mistake = new TypeError('not a function');
    const received = afterTheWay(mistake);
    expect(received.stack).toBe(mistake.stack);
    expect(afterTheWay('thrown text').message).toBe('thrown text');
  });
});
