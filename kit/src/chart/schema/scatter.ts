import {z} from "zod";
import {base, colored, field, serial} from "./base.ts";

export const scatterSchema = z.strictObject({
  ...base,
  ...colored,
  ...serial,
  form: z.literal("scatter"),
  x: field,
  y: field,
  label: field.describe("What each point is; of many, those in highlight are named").optional()
});
