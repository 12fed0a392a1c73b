/** Runs Eleventy through its programmatic API (https://www.11ty.dev/docs/programmatic/). */
import type UserConfig from '@11ty/eleventy/UserConfig';

/**
 * Builds into `out` with a configuration function as a config file exports it.
 *
 * @throws {Error} the original error of an event handler or a page, without Eleventy's wrapper errors
 */
export async function runEleventy(out: string, config: (config: UserConfig) => void): Promise<void> {
  // The import graph is only needed for watching, and Eleventy builds it in a thread of its own.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  // Imported lazily, since loading Eleventy takes a fifth of a second.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(undefined, out, { quietMode: true, source: 'script', config });
  eleventy.disableLogger();
  await eleventy.init();
  try {
    await eleventy.write();
  } catch (error) {
    throw innermost(error);
  }
}

function innermost(error: unknown): unknown {
  if (!(error instanceof Error) || !('originalError' in error) || error.originalError === undefined)
    return error;
  const inner = innermost(error.originalError);
  if (inner instanceof Error && !inner.message.includes(error.message))
    inner.message = `${error.message} ${inner.message}`;
  return inner;
}
