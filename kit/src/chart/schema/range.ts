import {z} from "zod";
import {base, colored, field, sorted} from "./base.ts";
import {zeroed} from "./zeroed.ts";

export const rangeSchema = z
  .strictObject({
    ...base,
    ...colored,
    ...sorted,
    ...zeroed,
    form: z.literal("range"),
    x: field.describe("A column whose values are ranges; instead of low and high").optional(),
    low: field.describe("The lower of two columns").optional(),
    high: field.describe("The higher of two columns").optional(),
    y: field.describe("What each line is")
  })
  .refine(({x, low, high}) => (x === undefined ? low !== undefined && high !== undefined : !low && !high), {
    message: "give either x, or low and high"
  });
