import {z} from "zod";
import {base, colored, field, sorted} from "./base.ts";
import {zeroed} from "./zeroed.ts";

export const dumbbellSchema = z.strictObject({
  ...base,
  ...colored,
  ...sorted,
  ...zeroed,
  form: z.literal("dumbbell"),
  from: field,
  to: field,
  y: field.describe("What each line is")
});
