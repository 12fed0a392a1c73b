import { setFlagsFromString } from 'node:v8';
import { beforeAll, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { loadContent } from '../../src/load/load-content.ts';

/** Whether V8 keeps both under one hidden class. */
let haveSameShape: (one: object, other: object) => boolean;

beforeAll(() => {
  setFlagsFromString('--allow-natives-syntax');
  // Only code that is compiled from now on may say it, and no parser of TypeScript knows it.
  haveSameShape = new Function('one', 'other', 'return %HaveSameMap(one, other);') as typeof haveSameShape;
});

/** How many hidden classes `objects` have, as far as `most`. */
function countShapes(objects: Iterable<object>, most: number): number {
  const shapes: object[] = [];
  for (const object of objects) {
    if (shapes.length < most && !shapes.some((shape) => haveSameShape(shape, object))) shapes.push(object);
  }
  return shapes.length;
}

it('tells shapes apart', () => {
  const objects = [{ a: 1 }, { a: 2 }, { b: 1 }, { a: 1, b: 1 }];
  expect(countShapes(objects, 10)).toBe(3);
});

it('papers have one shape or few, so that reading their fields is no search', () => {
  const { papers } = buildArchive(loadContent('content'));
  expect(papers.size).toBeGreaterThan(200);
  expect(countShapes(papers.values(), 10)).toBeLessThan(4);
});
