export {formatTime, type TimeFormat} from "../format-time.ts";
export {compareTimes, isTime, parseTime, type TimeSpan} from "../time.ts";
