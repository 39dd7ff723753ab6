import { foldText } from "../survey/cells/foldText";
import type { Survey, TextColumn } from "../survey/survey";
import { NEVER_FLAGGED, type RowFlag } from "./rowRule";

/** 响应超时 and its like, as customers put it. */
const SLOW_RESPONSE =
  /响应(超时|太?慢|不及时)|回复(太?慢|不及时|超时)|(一直|半天|长时间|迟迟)(没人|没有人|无人|不|没)(回复|响应|接|理)|響應(超時|太?慢)|回覆(太?慢|超時)|slow (to )?respon|response (was |is )?(too )?(slow|late)/;

/**
 * S18: the text complains of a slow response, while the ticket records one within `seconds`. Never applies without
 * a recorded response time.
 */
export function feedbackAgainstTicketFlag(survey: Survey, seconds: number): RowFlag {
  const response = survey.numbers.responseTime?.values;
  if (response === undefined) return NEVER_FLAGGED;
  const columns = [...survey.reasons, ...survey.comments].map((column) => ({
    column,
    complains: complaints(column),
  }));
  return (row) =>
    (response[row] ?? NaN) <= seconds &&
    columns.some(({ column, complains }) => complains[column.codes[row] ?? 0] === 1);
}

function complaints({ texts }: TextColumn): Uint8Array {
  const codes = new Uint8Array(texts.length + 1);
  texts.forEach((text, index) => {
    codes[index + 1] = SLOW_RESPONSE.test(foldText(text)) ? 1 : 0;
  });
  return codes;
}
