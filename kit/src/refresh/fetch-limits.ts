/** How politely and for how long documents are asked for. */
export interface FetchLimits {
  /** The name under which the tool asks. */
  userAgent: string;
  /** Between the end of one request to a host and the next. */
  delayMs: number;
  /** Requests for one document, the first included. */
  attempts: number;
  /** Before the second attempt; doubled before each further one. */
  retryDelayMs: number;
  /** The longest wait that a server may ask for; beyond it, the next run asks again. */
  longestWaitMs: number;
  /** Until the first byte of an answer, and between two parts of it. */
  idleTimeoutMs: number;
  /** For one answer as a whole. */
  totalTimeoutMs: number;
  /** Decoded bytes of one answer. */
  mostBytes: number;
  redirects: number;
  hostsAtOnce: number;
  /** True where addresses of this machine and of local networks may be asked. */
  allowPrivate: boolean;
}

export const defaultLimits: Omit<FetchLimits, "userAgent"> = {
  delayMs: 1000,
  attempts: 3,
  retryDelayMs: 2000,
  longestWaitMs: 60_000,
  idleTimeoutMs: 20_000,
  totalTimeoutMs: 120_000,
  mostBytes: 50_000_000,
  redirects: 5,
  hostsAtOnce: 8,
  allowPrivate: false
};
