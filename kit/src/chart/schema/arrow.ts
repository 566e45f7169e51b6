import {z} from "zod";
import {base, colored, field, sorted} from "./base.ts";
import {zeroed} from "./zeroed.ts";

export const arrowSchema = z.strictObject({
  ...base,
  ...colored,
  ...sorted,
  ...zeroed,
  form: z.literal("arrow"),
  from: field,
  to: field,
  y: field.describe("What each line is")
});
