/**
 * Media type without parameters, for the `type` of a link: `application/atom+xml; charset=utf-8` →
 * `application/atom+xml`.
 */
export function bareMediaType(mediaType: string): string {
  return mediaType.replace(/;.*$/, '');
}
