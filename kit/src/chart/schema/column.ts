import {z} from "zod";
import {layoutNeedsSeries, seriesLayout} from "./bar-layout.ts";
import {base, colored, field, serial, sorted} from "./base.ts";

export const columnSchema = z
  .strictObject({
    ...base,
    ...colored,
    ...serial,
    ...sorted,
    ...seriesLayout,
    form: z.literal("column"),
    x: field.describe("What each column is: a time or a text"),
    y: field.describe("How high it is")
  })
  .refine(...layoutNeedsSeries);
