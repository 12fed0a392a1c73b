const PATH = /(?:^|[\s("'])[A-Za-z]:(?:\\[\w. -]*)*$/;

/** Whether a backslash at `at` belongs to a path of Windows: `C:\Users\me`. */
export const isInPath = (body: string, at: number): boolean =>
  PATH.test(body.slice(Math.max(0, at - 80), at));
