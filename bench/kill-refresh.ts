/**
 * Kills refreshes of 200 sources at 50 moments and looks at what is left: `npx tsx bench/kill-refresh.ts [kills] [seed]`.
 * Exits with 1 where archive, ledger or lock is not whole, or the run that follows does not complete.
 */
import {killRefreshes} from "../kit/test/refresh/kill-refreshes.ts";

const [kills = 50, seed = 1] = process.argv.slice(2).map(Number);
const {interrupted, faults} = await killRefreshes({towns: 200, kills, seed});
console.log(`${kills} runs, ${interrupted} killed before they ended, ${faults.length} faults`);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
