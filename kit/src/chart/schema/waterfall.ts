import {z} from "zod";
import {base, colored, field, text} from "./base.ts";

export const waterfallSchema = z.strictObject({
  ...base,
  ...colored,
  form: z.literal("waterfall"),
  x: field.describe("What each level or change is: a time or a text"),
  y: field.describe("Levels and changes, as the cells say; the first is a level"),
  endLabel: text.describe("Names the computed level at the end").optional()
});
