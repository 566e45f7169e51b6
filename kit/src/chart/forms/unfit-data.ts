/** Thrown by a form that cannot draw its data truly; the chart then says so in its place. */
export class UnfitData extends Error {
  override name = "UnfitData";
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
