import {Worker} from "node:worker_threads";
import {ExtractError} from "./extract-error.ts";
import type {PlacedText} from "./extracted.ts";
import type {Metadata} from "./metadata.ts";
import type {Format} from "./sniff-format.ts";

/** One document for a worker. */
export interface Task {
  bytes: Uint8Array;
  format: Format;
  charset?: string;
  wanted: Wanted;
}

/** What a worker is asked for: the text of a document, or what the document says of itself. */
export type Wanted = "text" | "metadata";

export type Answer = {placed: PlacedText} | {metadata: Metadata} | {fault: string};

export interface Limits {
  timeoutMs: number;
  memoryMb: number;
}

/** Workers that have nothing to do are kept, since starting one takes longer than most documents. */
const idle: {worker: Worker; memoryMb: number}[] = [];
const mostIdle = 2;

/** Reads the text of a document in a thread that is killed when it takes too long or too much. Throws `ExtractError`. */
export async function readInWorker(task: Omit<Task, "wanted">, limits: Limits): Promise<PlacedText> {
  const answer = await askWorker({...task, wanted: "text"}, limits);
  return "placed" in answer ? answer.placed : {text: "", places: []};
}

/** The same for what a document says of itself. */
export async function readMetadataInWorker(task: Omit<Task, "wanted">, limits: Limits): Promise<Metadata> {
  const answer = await askWorker({...task, wanted: "metadata"}, limits);
  return "metadata" in answer ? answer.metadata : {};
}

async function askWorker(
  task: Task,
  {timeoutMs, memoryMb}: Limits
): Promise<Exclude<Answer, {fault: string}>> {
  const at = idle.findIndex(each => each.memoryMb === memoryMb);
  const worker = at < 0 ? startWorker(memoryMb) : (idle.splice(at, 1)[0] as {worker: Worker}).worker;
  worker.ref();
  const outcome = await runTask(worker, task, timeoutMs);
  if ("died" in outcome) {
    await worker.terminate();
    throw new ExtractError(outcome.died);
  }
  if (idle.length < mostIdle) {
    worker.unref();
    idle.push({worker, memoryMb});
  } else await worker.terminate();
  if ("fault" in outcome) throw new ExtractError(outcome.fault);
  return outcome;
}

function runTask(worker: Worker, task: Task, timeoutMs: number): Promise<Answer | {died: string}> {
  return new Promise(resolve => {
    const seconds = Math.ceil(timeoutMs / 1000);
    const onError = (error: unknown) => end({died: describeDeath(error)});
    const onExit = () => end({died: "the document cannot be read: its reader stopped"});
    const timer = setTimeout(
      () => end({died: `the document takes more than ${seconds} s to read`}),
      timeoutMs
    );
    function end(outcome: Answer | {died: string}): void {
      clearTimeout(timer);
      worker.off("message", end).off("error", onError).off("exit", onExit);
      resolve(outcome);
    }
    worker.on("message", end).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}

function forget(worker: Worker): void {
  const at = idle.findIndex(each => each.worker === worker);
  if (at >= 0) idle.splice(at, 1);
}

function describeDeath(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return "the document takes more memory to read than it may";
  return `the document cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : error}`;
}

function startWorker(memoryMb: number): Worker {
  const worker = openWorker(memoryMb);
  // One that dies while it is idle must not bring the process down.
  worker.on("error", () => forget(worker));
  worker.on("exit", () => forget(worker));
  return worker;
}

function openWorker(memoryMb: number): Worker {
  const here = import.meta.url;
  const resourceLimits = {maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4};
  const url = new URL(`./worker${here.endsWith(".ts") ? ".ts" : ".js"}`, here);
  if (!url.pathname.endsWith(".ts")) return new Worker(url, {resourceLimits, stdout: true, stderr: true});
  // Run from its sources, as tests do, the library needs a loader in the thread too; it is looked up from the folder
  // in which the tests run.
  const code = `import("tsx/esm/api").then(({register}) => {
    register();
    return import(${JSON.stringify(url.href)});
  })`;
  return new Worker(code, {eval: true, resourceLimits, stdout: true, stderr: true});
}
