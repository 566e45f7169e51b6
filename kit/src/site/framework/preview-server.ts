import {createHash} from "node:crypto";
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

/** A configuration with the parts of its pages that Framework does not see. */
export interface PreviewConfig extends Config {
  heavy: ReadonlyMap<string, string>;
}

/** A configuration for a preview that reloads whole pages, when `watchPath` is written and only then. */
export function previewConfig(spec: object, watchPath: string): PreviewConfig {
  const {config} = recordPages({...spec}, {drafts: true});
  const unwatched = {close() {}};
  const heavy = new Map<string, string>();
  const loadPage = config.loaders.loadPage.bind(config.loaders);
  config.loaders.loadPage = async (...given) => {
    const page = await loadPage(...given);
    return {...page, body: setAside(page.body, heavy)};
  };
  config.loaders.watchPage = () => unwatched;
  config.loaders.watchFiles = async () => unwatched;
  return {...config, watchPath, heavy};
}

/** Drawings and notes, which Framework would take most of a second to parse: in their place stand comments. */
function setAside(body: string, heavy: Map<string, string>): string {
  return body.replace(/<svg\b[\s\S]*?<\/svg>|<section[^>]*\bdata-evidence\b[\s\S]*<\/section>/g, part => {
    const name = createHash("sha256").update(part).digest("hex").slice(0, 16);
    heavy.set(name, part);
    return `<!--aside ${name}-->`;
  });
}

/** Markup of a page with what was set aside in its place again. */
export function putBack(html: string, {heavy}: PreviewConfig): string {
  const whole = html.replace(/<!--aside ([0-9a-f]{16})-->/g, (mark, name: string) => heavy.get(name) ?? mark);
  // Notes hold drawings of their own.
  return whole === html ? html : putBack(whole, {heavy} as PreviewConfig);
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
