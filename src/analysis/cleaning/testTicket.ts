import { foldText } from "../survey/cells/foldText";
import type { Survey, TextColumn } from "../survey/survey";
import { idCodes } from "../survey/textCodes";
import { flagRule } from "./flagRule";
import type { RowRule } from "./rowRule";
import { textAt } from "./textAt";

/** Whole texts that only a test ticket bears, in whatever column. */
const TEST_TICKETS = new Set([
  "测试工单",
  "測試工單",
  "测试单",
  "測試單",
  "测试数据",
  "測試數據",
  "系统测试",
  "系統測試",
  "test ticket",
  "test case",
  "test data",
]);

/** Quick look before a text is folded. */
const MENTIONS_TEST = /[测測]|te|ｔ|preview/i;

/** Channels by which nobody but who made a survey answers it, as Qualtrics names them. */
const TEST_CHANNELS = new Set(["preview", "survey preview", "survey test"]);

/** Longer texts say more than that. */
const LONGEST = 14;

/** Whole texts that mean a test where a name, number or feedback is expected, but could be a kind of service. */
const TEST_WORDS = new Set(["测试", "測試", "test", "testing"]);

/**
 * S14: a test ticket is known from its column, or from a cell that holds nothing but the word for one; a text that
 * merely mentions a test is not taken for one.
 */
export function testTicketRule(survey: Survey): RowRule {
  const byFlag = flagRule(survey.flags.testFlag);
  const columns = markedColumns(survey);
  if (columns.length === 0) return byFlag;
  return (row) => {
    const flag = byFlag(row);
    if (flag !== null) return flag;
    const marked = columns.find(({ column, marks }) => marks[column.codes[row] ?? 0] === 1);
    return marked === undefined ? null : textAt(marked.column, row);
  };
}

interface MarkedColumn {
  readonly column: TextColumn;
  /** By code: 1 for a text that marks a test. */
  readonly marks: Uint8Array;
}

function markedColumns(survey: Survey): MarkedColumn[] {
  const { ticketId, customerId, customerName, serviceType, group, channel, segment, product } = survey.texts;
  const said = [...survey.reasons, ...survey.comments, ticketId, customerId, customerName];
  const kinds = [serviceType, group, segment, product];
  return [
    ...said.map((column) => markColumn(column, (text) => TEST_WORDS.has(text) || TEST_TICKETS.has(text))),
    ...kinds.map((column) => markColumn(column, (text) => TEST_TICKETS.has(text))),
    markColumn(channel, (text) => TEST_TICKETS.has(text) || TEST_CHANNELS.has(text)),
  ].filter((marked) => marked !== null);
}

function markColumn(column: TextColumn | undefined, isMark: (text: string) => boolean): MarkedColumn | null {
  if (column === undefined) return null;
  const marks = new Uint8Array(column.texts.length + 1);
  const ids = idCodes(column.texts);
  column.texts.forEach((text, index) => {
    if (ids[index + 1] === 1 || text.length > LONGEST) return;
    if (MENTIONS_TEST.test(text) && isMark(foldText(text))) marks[index + 1] = 1;
  });
  return marks.includes(1) ? { column, marks } : null;
}
