import {z} from "zod";

export const zeroed = {
  zero: z
    .boolean()
    .describe("The axis of values holds zero; default true unless all values lie in its upper third")
    .optional()
};
