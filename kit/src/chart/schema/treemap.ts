import {z} from "zod";
import {base, field, hue, serial} from "./base.ts";

export const treemapSchema = z.strictObject({
  ...base,
  ...serial,
  form: z.literal("treemap"),
  value: field.describe("How large each part is"),
  label: field.describe("What each part is"),
  series: field.describe("What the parts belong to: those of one series lie together").optional(),
  color: hue.describe("Hue of all parts where there are no series; default blue").optional()
});
