import { text } from "../../formulas/text";

/** A name cut to less says nothing: a sign then stands for it. */
const LEAST_NAMED = 3;
const SIGN = "◆";

/** What stands under a chart's point: its period and, under it, what happened in it, cut to so many characters. */
export function axisText(period: string, events: string, room: number): string {
  if (events === "") return period;
  return `${period}\n${room < LEAST_NAMED ? SIGN : cutText(events, room)}`;
}

/** The same as a formula without "=". */
export function axisFormula(period: string, events: string, room: number): string {
  const short = room < LEAST_NAMED ? text(SIGN) : cutFormula(events, room);
  return `${period}&IF(${events}="","",CHAR(10)&${short})`;
}

/** A text cut to so many characters, the last a sign of it. */
export function cutText(whole: string, room: number): string {
  return whole.length > room ? `${whole.slice(0, room - 1)}…` : whole;
}

/** The same as a formula without "=". */
export function cutFormula(whole: string, room: number): string {
  return `IF(LEN(${whole})>${String(room)},LEFT(${whole},${String(room - 1)})&"…",${whole})`;
}
