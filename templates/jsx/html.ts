/**
 * Finished HTML. Being an object of this class, and not a string, is what tells markup from text: every string is
 * text and gets escaped, whatever it looks like.
 */
export class Html {
  /** For the type checker alone: no other object is taken for one of these because it looks like one. */
  declare protected readonly nominal: true;

  constructor(readonly markup: string) {}
}
