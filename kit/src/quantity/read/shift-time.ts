/** The year, month or day next to one: `shiftTime("2025", -1) -> "2024"`, `shiftTime("2019-12", 1) -> "2020-01"`. */
export function shiftTime(time: string, by: 1 | -1): string {
  const [year = 0, month, day] = time.split("-").map(Number);
  if (month === undefined) return String(year + by);
  const next = new Date(
    Date.UTC(year, month - 1 + (day === undefined ? by : 0), day === undefined ? 1 : day + by)
  );
  return next.toISOString().slice(0, day === undefined ? 7 : 10);
}
