import type {IncomingMessage, Server, ServerResponse} from "node:http";
import type {Config} from "@observablehq/framework/dist/config.js";
import {PreviewServer} from "@observablehq/framework/dist/preview.js";
import {renderPage} from "@observablehq/framework/dist/render.js";
import {recordPages} from "./build-pages.ts";

/** Answers a request itself, or says that Framework should. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * Framework's preview server with pages in our frame: it serves scripts, modules and files of live cells, and
 * tells the browser to reload when `watchPath` is written. `current` gives the configuration of the moment.
 */
export function attachPreview(server: Server, current: () => Config, answer: Answer): void {
  class NotebookServer extends PreviewServer {
    override async _readConfig(): Promise<Config> {
      return current();
    }
  }
  const preview = new NotebookServer({server, verbose: false});
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response)
      .then(done => (done ? undefined : preview._handleRequest(request, response)))
      .catch(error => {
        response.statusCode = 500;
        response.end(error instanceof Error ? error.message : String(error));
      });
  });
}

/** A configuration for a preview that reloads whole pages, when `watchPath` is written and only then. */
export function previewConfig(spec: object, watchPath: string): Config {
  const {config} = recordPages({...spec}, {drafts: true});
  const unwatched = {close() {}};
  config.loaders.watchPage = () => unwatched;
  config.loaders.watchFiles = async () => unwatched;
  return {...config, watchPath};
}

/** Paths of the pages of the moment, in order. */
export function previewPaths({loaders}: Config): string[] {
  return [...loaders.findPagePaths()].sort();
}

/** One page in Framework's frame, connected to the preview server. */
export async function renderPreview(config: Config, path: string): Promise<string> {
  const page = await config.loaders.loadPage(path, {...config, path, preview: true});
  return renderPage(page, {...config, path, preview: true});
}
