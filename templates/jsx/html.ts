/** Rendered HTML. The class distinguishes markup from text: strings are always escaped. */
export class Html {
  /** Makes the type nominal, so that TypeScript accepts no other object of the same shape. */
  declare protected readonly nominal: true;

  constructor(readonly markup: string) {}
}
