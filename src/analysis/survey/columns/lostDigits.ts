import { CODE_EMPTY, CODE_NUMBER } from "../rawColumn";
import type { Warning } from "../recognition";
import { idCodes } from "../textCodes";
import { withRole } from "./columnsByRole";
import type { SurveyTable } from "./surveyTable";

/** Excel keeps 15 digits: longer numbers have lost their end. */
const LOST_DIGITS = 1e15;
const IN_POWERS = /^\d(\.\d+)?e\+\d+$/i;

/** `ticket-id-lost-digits`: numbers of more than 15 digits and texts such as 1.2E+17, with their count. */
export function lostDigits(table: SurveyTable): Warning[] {
  return withRole(table, "ticketId").flatMap(({ raw, header }) => {
    const lost = new Set<number>();
    const ids = idCodes(raw.texts);
    raw.texts.forEach((text, index) => {
      if (ids[index + 1] !== 1 && IN_POWERS.test(text)) lost.add(index + 1);
    });
    let count = 0;
    for (let row = 0; row < raw.length && (lost.size > 0 || raw.numbers.length > 0); row++) {
      const code = raw.codes[row] ?? CODE_EMPTY;
      if (code === CODE_NUMBER ? (raw.numbers[row] ?? 0) >= LOST_DIGITS : lost.has(code)) count++;
    }
    return count === 0 ? [] : [{ code: "ticket-id-lost-digits", header, count }];
  });
}
