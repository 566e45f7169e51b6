import {chartFiles} from "./chart-files.ts";
import type {MakeExtra} from "./extra.ts";
import {cardFiles} from "./files/card-files.ts";

/** Everything that is published beside the author's pages. */
export const extras: readonly MakeExtra[] = [chartFiles, cardFiles];
