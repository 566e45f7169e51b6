// `npm run example`: builds the notebook, and serves it and an article that uses its charts, on two sites.
import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import {resolve} from "node:path";
import {serveSite} from "../browser/serve-site.ts";

const root = resolve(import.meta.dirname, "../..");
const articlePort = Number(process.env.PORT ?? 4802);

if (!process.argv.includes("--no-build"))
  execFileSync("npx", ["sourcebook", "build"], {cwd: root, stdio: "inherit"});
const site = await serveSite(resolve(root, "dist"));

/** Read anew for each request, so that the article can be changed beside it. */
const article = () =>
  readFileSync(resolve(root, "docs/examples/article.html"), "utf8").replaceAll(
    "https://charts.example.org",
    site.origin
  );
createServer((_, response) => {
  response.writeHead(200, {"content-type": "text/html; charset=utf-8"}).end(article());
}).listen(articlePort, "127.0.0.1", () => {
  console.log(`the notebook  ${site.origin}/\nthe article   http://localhost:${articlePort}/`);
});
