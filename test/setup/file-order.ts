/**
 * Which test files run first. Files that take long go before the many that take no time, so that no worker is left with one at
 * the end. Files that look at the built site take turns with those that start processes: one worker builds the site, and the other
 * need not wait for it.
 */
import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

type Kind = 'processes' | 'site' | 'other';

export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inOrder = await super.sort(files);
    const of = (kind: Kind) => inOrder.filter(({ moduleId }) => kindOf(moduleId) === kind);
    return [...takeTurns(of('processes'), of('site')), ...of('other')];
  }
}

function kindOf(moduleId: string): Kind {
  const path = relative('.', moduleId).replaceAll(sep, '/');
  if (/\.(?:site|browser)\.test\.tsx?$/.test(path)) return 'site';
  return /^test\/(?:build|commands|crash|package|send|serve)\//.test(path) ? 'processes' : 'other';
}

/** The first of each, the second of each, and so on. */
const takeTurns = <Item>(some: readonly Item[], others: readonly Item[]): Item[] =>
  (some.length > others.length ? some : others).flatMap((_, at) => [
    ...some.slice(at, at + 1),
    ...others.slice(at, at + 1),
  ]);
