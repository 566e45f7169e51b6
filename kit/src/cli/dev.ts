import {once} from "node:events";
import {formatProblem} from "../problem/problem.ts";
import {startDevServer} from "../site/dev/dev-server.ts";

/** `sourcebook dev`: serves until it is interrupted. */
export async function runDev({port, host = "127.0.0.1"}: {port?: number; host?: string}): Promise<number> {
  // Framework writes every message of its sockets to the console.
  console.log = () => {};
  const server = await startDevServer({
    root: process.cwd(),
    host,
    ...(port !== undefined && {port}),
    onRefresh({problems}) {
      for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
      process.stderr.write(problems.length === 0 ? "no problems\n" : `${problems.length} found\n`);
    }
  });
  process.stderr.write(`${server.url}\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.close();
  return 0;
}
