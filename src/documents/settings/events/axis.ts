import { text } from "../../formulas/text";
import { cutFormula, cutText } from "../../formulas/cutText";

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
