import {z} from "zod";
import {base, colored, field} from "./base.ts";

export const promiseSchema = z.strictObject({
  ...base,
  ...colored,
  form: z.literal("promise"),
  label: field.describe("What each promise is about"),
  promised: field.describe("What was planned, pledged, aimed at or ordered; its time is the deadline"),
  outcome: field.describe("What is known of it: a figure of what became so, or nothing")
});
