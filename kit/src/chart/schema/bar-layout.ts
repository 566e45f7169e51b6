import {z} from "zod";

export const seriesLayout = {
  layout: z
    .enum(["grouped", "stacked", "share", "diverging", "split"])
    .describe("With `series`: how they stand together; default grouped")
    .optional()
};

/** A layout says how several series stand together: without any it is a mistake. */
export const layoutNeedsSeries = [
  ({layout, series}: {layout?: unknown; series?: unknown}) => layout === undefined || series !== undefined,
  {path: ["layout"], message: "needs `series`"}
] as const satisfies readonly [unknown, {path: PropertyKey[]; message: string}];
