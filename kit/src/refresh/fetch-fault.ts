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

/** Codes of Node -> words. */
const wordings: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection is refused",
  ECONNRESET: "the connection broke off",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the host's name cannot be looked up",
  ETIMEDOUT: "the host does not answer",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no network",
  ERR_STREAM_PREMATURE_CLOSE: "the answer broke off",
  HPE_HEADER_OVERFLOW: "its answer's headers are too large",
  HPE_INVALID_EOF_STATE: "the answer broke off"
};

/** A fault of the network or of a server's answer, whatever threw it; asking again may help. */
export function toFetchFault(error: unknown): FetchFault {
  if (error instanceof FetchFault) return error;
  const {code = "", message} = error as NodeJS.ErrnoException;
  return new FetchFault(wordings[code] ?? wordingOf(code) ?? message, {passing: true});
}

function wordingOf(code: string): string | undefined {
  if (code.startsWith("Z_")) return "the answer cannot be unpacked";
  return code.startsWith("HPE_") ? "its answer is not in HTTP" : undefined;
}
