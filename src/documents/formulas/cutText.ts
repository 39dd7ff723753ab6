/** A text cut to so many characters, the last a sign of it. */
export function cutText(whole: string, room: number): string {
  return whole.length > room ? `${whole.slice(0, room - 1)}…` : whole;
}

/** The same as a formula without "=". */
export function cutFormula(whole: string, room: number): string {
  return `IF(LEN(${whole})>${String(room)},LEFT(${whole},${String(room - 1)})&"…",${whole})`;
}
