const DAY = 86_400_000;
/** Days from Excel's day 0 to 1970. */
const EPOCH = 25_569;

/** A moment as people's clocks show it here, as an Excel serial day with fraction. */
export function serialNow(now: Date): number {
  const local = now.getTime() - now.getTimezoneOffset() * 60_000;
  return local / DAY + EPOCH;
}
