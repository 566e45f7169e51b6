/** An axis from which no lengths are read, so that it may leave out zero. */
export interface Zeroed {
  /** The axis holds zero; default true unless all values lie in its upper third. Where not, the chart says so. */
  zero?: boolean;
}
