/** Runs in a thread of its own: one document a message. */
import {parentPort} from "node:worker_threads";
import {ExtractError} from "./extract-error.ts";
import {readDocument} from "./read-document.ts";
import {readMetadata} from "./read-metadata.ts";
import type {Answer, Task} from "./worker-pool.ts";

parentPort?.on("message", async (task: Task) => {
  parentPort?.postMessage(await answer(task));
});

async function answer({bytes, format, charset, wanted}: Task): Promise<Answer> {
  try {
    if (wanted === "metadata") return {metadata: await readMetadata(bytes, format, charset)};
    return {placed: await readDocument(bytes, format, charset)};
  } catch (error) {
    if (error instanceof ExtractError) return {fault: error.message};
    const reason = error instanceof Error ? error.message : String(error);
    return {fault: `the document cannot be read as ${format.toUpperCase()}: ${reason.slice(0, 200)}`};
  }
}
