import ora, {type Ora} from "ora";
import type {Reporter} from "../site/run-stages.ts";
import {hasErrors} from "../site/stage.ts";

/** Shows stages as they run, on the error stream: a spinner in a terminal, one plain line each elsewhere. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Reporter {
  return stream.isTTY ? showSpinner(stream) : showLines(stream);
}

function showSpinner(stream: NodeJS.WriteStream): Reporter {
  let spinner: Ora | undefined;
  return {
    start(stage) {
      spinner = ora({text: stage, stream}).start();
    },
    end(stage, {problems, summary}) {
      const text = [stage, summary].filter(Boolean).join("  ");
      if (hasErrors(problems)) spinner?.fail(stage);
      else if (problems.length > 0) spinner?.warn(text);
      else spinner?.succeed(text);
    }
  };
}

function showLines(stream: NodeJS.WritableStream): Reporter {
  return {
    start() {},
    end(stage, {problems, summary}) {
      stream.write(`${stage}: ${hasErrors(problems) ? "problems found" : summary}\n`);
    }
  };
}
