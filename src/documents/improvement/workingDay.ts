/** The serial day `days` working days (Monday to Friday) after `from`. */
export function workingDayAfter(from: number, days: number): number {
  let day = Math.floor(from);
  for (let left = days; left > 0;) {
    day++;
    if (!isWeekend(day)) left--;
  }
  return day;
}

/** Excel counts days from a Sunday: serial 1 is called 1900-01-01, and 1900-03-01 (61) was a Thursday. */
function isWeekend(serial: number): boolean {
  const weekday = (serial + 6) % 7;
  return weekday === 0 || weekday === 6;
}
