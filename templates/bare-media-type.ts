/** `application/atom+xml` of `application/atom+xml; charset=utf-8`: what the `type` of a link takes. */
export function bareMediaType(mediaType: string): string {
  return mediaType.replace(/;.*$/, '');
}
