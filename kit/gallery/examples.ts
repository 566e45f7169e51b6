import type {Example} from "./example.ts";
import {columnExamples} from "./examples/column.ts";

/** Every example, in the order of the gallery. */
export const examples: readonly Example[] = [...columnExamples];
