import {CommanderError} from "commander";
import {program} from "./program.ts";
import {reportFailure} from "./report.ts";

/** Exit codes: 0 fine, 1 problems or changes found, 2 misuse, 3 failure. */
try {
  process.exitCode = await program(process.argv);
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : reportFailure(error);
}
