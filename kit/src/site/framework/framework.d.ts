// Observable Framework ships no types: these are the insides of 1.13.4 that this folder relies on.
declare module "@observablehq/framework/dist/config.js" {
  import type MarkdownIt from "markdown-it";

  export interface PageSource {
    title: string | null;
    /** Live cells, in the order of the page. */
    code: readonly {id: string}[];
    body: string;
    data: {draft?: boolean};
  }

  export interface FileInfo {
    mtimeMs: number;
    size: number;
    hash: string;
  }

  export interface Loaders {
    loadPage(path: string, options: object, effects?: object): Promise<PageSource>;
    getOutputInfo(name: string): FileInfo | undefined;
    getSourceInfo(name: string): FileInfo | undefined;
    findPagePaths(): Iterable<string>;
    watchPage(path: string, listener: (event: string) => void): {close(): void};
    watchFiles(path: string, files: Iterable<string>, callback: () => void): Promise<{close(): void}>;
  }

  export interface Config {
    root: string;
    output: string;
    md: MarkdownIt;
    loaders: Loaders;
    watchPath?: string;
    normalizePath(path: string): string;
  }

  export function normalizeConfig(spec: object, root?: string, watchPath?: string): Config;
}

declare module "@observablehq/framework/dist/build.js" {
  import type {Config} from "@observablehq/framework/dist/config.js";

  export interface BuildOutput {
    logger: {log(...text: unknown[]): void; warn(...text: unknown[]): void; error(...text: unknown[]): void};
    output: {write(text: string): void};
  }

  export class FileBuildEffects {
    constructor(outputRoot: string, cacheDir: string, output?: BuildOutput);
    writeFile(path: string, contents: string | Uint8Array): Promise<void>;
  }

  export function build(options: {config: Config}, effects?: FileBuildEffects): Promise<void>;
}

declare module "@observablehq/framework/dist/preview.js" {
  import type {IncomingMessage, Server, ServerResponse} from "node:http";
  import type {Config} from "@observablehq/framework/dist/config.js";

  export class PreviewServer {
    constructor(options: {server: Server; verbose: boolean; config?: string; root?: string});
    _readConfig(): Promise<Config>;
    _handleRequest: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  }
}

declare module "@observablehq/framework/dist/render.js" {
  import type {PageSource} from "@observablehq/framework/dist/config.js";

  export function renderPage(page: PageSource, options: object): Promise<string>;
}

declare module "@observablehq/framework/dist/markdown.js" {
  import type MarkdownIt from "markdown-it";

  export function createMarkdownIt(options?: {markdownIt?(md: MarkdownIt): MarkdownIt}): MarkdownIt;
}
