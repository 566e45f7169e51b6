/** Why a document could not be fetched, in words that follow its address. */
export class FetchFault extends Error {
  override name = "FetchFault";
  /** True where asking again may help. */
  readonly passing: boolean;
  /** How long the server asks to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    {passing = false, retryAfterMs}: {passing?: boolean; retryAfterMs?: number} = {}
  ) {
    super(message);
    this.passing = passing;
    this.retryAfterMs = retryAfterMs;
  }
}
