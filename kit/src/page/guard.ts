import type {RuleCore} from "markdown-it/lib/parser_core.mjs";
import {traceOf} from "./page-trace.ts";

/** A core rule whose own errors end on the page: a throw would end the whole build without saying where. */
export function guard(rule: RuleCore): RuleCore {
  return state => {
    try {
      rule(state);
    } catch (error) {
      const problem = `the page could not be worked over: ${error instanceof Error ? error.message : String(error)}`;
      traceOf(state.env).faults.push({code: "page-rule-failed", problem, line: 0, column: 0});
      const open = new state.Token("problem_open", "mark", 1);
      open.attrSet("class", "problem");
      const inline = new state.Token("inline", "", 0);
      const text = new state.Token("text", "", 0);
      text.content = problem;
      inline.children = [open, text, new state.Token("problem_close", "mark", -1)];
      inline.content = problem;
      state.tokens.push(
        new state.Token("paragraph_open", "p", 1),
        inline,
        new state.Token("paragraph_close", "p", -1)
      );
    }
  };
}
