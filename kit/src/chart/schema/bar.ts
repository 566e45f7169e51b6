import {z} from "zod";
import {layoutNeedsSeries, seriesLayout} from "./bar-layout.ts";
import {base, colored, field, serial, sorted} from "./base.ts";

export const barSchema = z
  .strictObject({
    ...base,
    ...colored,
    ...serial,
    ...sorted,
    ...seriesLayout,
    form: z.literal("bar"),
    x: field.describe("How long each bar is"),
    y: field.describe("What each bar is: a time or a text")
  })
  .refine(...layoutNeedsSeries);
