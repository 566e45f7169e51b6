import {build} from "esbuild";
import type {Problem} from "../../problem/problem.ts";
import {attribute, isCode, rawText} from "../html.ts";
import {type PublishedSite, pageProblem} from "./read-site.ts";
import {followAddress} from "./targets.ts";

/** A script of the site: a file, or the text of a page's `<script type="module">`. */
interface Script {
  file: string;
  code: string;
}

/** Imports of live pages that lead to no file of the site: Framework publishes them without a word. */
export async function checkImports(site: PublishedSite): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const script of scriptsOf(site)) {
    for (const specifier of await importsOf(script)) {
      const problem = faultOf(specifier, script, site);
      if (problem !== undefined) {
        const hint = "install the package, or correct the path";
        problems.push(pageProblem(script, "broken-import", problem, {hint}));
      }
    }
  }
  return problems;
}

function scriptsOf({pages, files}: PublishedSite): Script[] {
  const inline = pages.flatMap(page =>
    page.elements
      .filter(element => isCode(element) && attribute(element, "src") === undefined)
      .map(element => ({file: page.file, code: rawText(element)}))
  );
  const loaded = [...files]
    // Framework's own client names every library it could load; those that a cell uses are named in its page.
    .filter(([file]) => file.endsWith(".js") && !file.startsWith("_observablehq/"))
    .map(([file, bytes]) => ({file, code: bytes.toString("utf8")}));
  return [...inline, ...loaded];
}

async function importsOf({code}: Script): Promise<string[]> {
  const found = new Set<string>();
  await build({
    stdin: {contents: code, loader: "js"},
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "silent",
    plugins: [
      {
        name: "collect-imports",
        setup({onResolve}) {
          onResolve({filter: /.*/}, ({path, kind}) => {
            if (kind !== "entry-point") found.add(path);
            return {path, external: true};
          });
        }
      }
    ]
  });
  return [...found].sort();
}

function faultOf(specifier: string, {file}: Script, site: PublishedSite): string | undefined {
  if (!/^(?:\.{0,2}\/|[a-z][a-z0-9+.-]*:|\/\/)/i.test(specifier)) {
    return `imports "${specifier}", which is not installed`;
  }
  const target = followAddress(specifier, file, site);
  if (target.type === "file" || target.type === "data") return undefined;
  return target.type === "elsewhere"
    ? `imports "${specifier}" from another site`
    : `imports "${specifier}", which is not there`;
}
