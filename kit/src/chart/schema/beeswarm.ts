import {z} from "zod";
import {base, colored, field, serial} from "./base.ts";
import {zeroed} from "./zeroed.ts";

export const beeswarmSchema = z.strictObject({
  ...base,
  ...colored,
  ...serial,
  ...zeroed,
  form: z.literal("beeswarm"),
  x: field,
  label: field.describe("What each dot is; of many, those in highlight are named").optional()
});
