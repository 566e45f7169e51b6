/** How the bars of several series stand together. */
export type BarLayout = "grouped" | "stacked" | "share" | "diverging" | "split";

/** How a chart of bars sets its series. */
export interface SeriesLayout {
  /**
   * With `series`; default `grouped`: a bar a series, side by side. `stacked` sets them one on another, with their
   * sum; `share` makes every stack a whole of 100 %. `diverging` sets them on both sides of zero: by their sign, or,
   * where none is below zero, the first half of the series to one side and the last half to the other, with the
   * middle one of an odd number astride. `split` gives each series a panel of its own beside shared labels.
   * Stacks add what can be added only: plans stand apart; other bases, and levels with changes, are refused.
   */
  layout?: BarLayout;
}
