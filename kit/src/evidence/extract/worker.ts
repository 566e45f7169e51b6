/** Runs in a thread of its own: one document a message. */
import {parentPort} from "node:worker_threads";
import {ExtractError} from "./extract-error.ts";
import {readDocument} from "./read-document.ts";
import type {Answer, Task} from "./worker-pool.ts";

parentPort?.on("message", async ({bytes, format, charset}: Task) => {
  parentPort?.postMessage(await answer({bytes, format, ...(charset ? {charset} : {})}));
});

async function answer({bytes, format, charset}: Task): Promise<Answer> {
  try {
    return {placed: await readDocument(bytes, format, charset)};
  } catch (error) {
    if (error instanceof ExtractError) return {fault: error.message};
    const reason = error instanceof Error ? error.message : String(error);
    return {fault: `the document cannot be read as ${format.toUpperCase()}: ${reason.slice(0, 200)}`};
  }
}
