import type {Problem} from "../problem/problem.ts";

/** What is wrong at a place of a text; `start` and `end` are UTF-16 offsets in it. */
export interface Fault extends Pick<Problem, "code" | "problem" | "hint"> {
  start: number;
  end: number;
}
