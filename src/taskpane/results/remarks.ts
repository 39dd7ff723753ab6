import { dayText } from "../../analysis/periods/calendarDay";
import type { Report } from "../../app/report/report";
import type { ResultPlace } from "../../app/run/showResult";
import type { DocumentId } from "../../documents/registry";
import { CONCEPTS } from "../../glossary/concepts";
import type { Speech } from "../language/speech";
import { sheetOf } from "./sheetOf";

/** A line that sheets have beside the measures, and the cell that it leads to; null without a sheet. */
interface RemarkLine {
  readonly text: string;
  readonly place: ResultPlace | null;
}

/** Lines of one kind under their heading. */
interface RemarkList {
  readonly key: "target" | "authenticity" | "events";
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly RemarkLine[];
}

/** 参数设置 has the others. */
const MOST_EVENTS = 6;

/** 达标测算, 评价真实性 and 事件 as far as there is anything to say. */
export function remarkLists(report: Report, speech: Speech): readonly RemarkList[] {
  const { say, word } = speech;
  const found = report.remarks;
  if (found === null) return [];
  const [target, genuine] = [word(CONCEPTS.toTarget), word(CONCEPTS.authenticity)];
  const led = (texts: readonly string[], document: DocumentId, row: string): readonly RemarkLine[] =>
    texts.map((text) => ({ text, place: placeOf(report, document, row) }));
  const lists: readonly RemarkList[] = [
    { key: "target", title: target, lines: led(targetTexts(found.toTarget, speech), "measures", target) },
    {
      key: "authenticity",
      title: genuine,
      hint: say("authenticity-hint"),
      lines: led(authenticityTexts(found.authenticity, speech), "callbacks", genuine),
    },
    {
      key: "events",
      title: say("events-heading"),
      hint: say("events-hint"),
      lines: found.events.slice(0, MOST_EVENTS).map(({ date, name }) => ({
        text: `${dayText(date)} ${name}`,
        place: placeOf(report, "settings", name),
      })),
    },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

type Remarks = NonNullable<Report["remarks"]>;

function targetTexts(found: Remarks["toTarget"], { say, count }: Speech): readonly string[] {
  if (found === null) return [];
  const { kind, answers, rest } = found;
  return [
    ...(answers === null ? [] : [say(`to-target-${kind}`, { count: count(answers) })]),
    ...(rest === null ? [] : [restText(rest, { say, count })]),
  ];
}

function restText(
  { expected, mostDissatisfied }: NonNullable<NonNullable<Remarks["toTarget"]>["rest"]>,
  { say, count }: Pick<Speech, "say" | "count">,
): string {
  const rest = count(expected);
  return mostDissatisfied === null
    ? say("to-target-lost", { rest })
    : say("to-target-rest", { rest, most: count(mostDissatisfied) });
}

function authenticityTexts(
  { missed, customers, runs }: Remarks["authenticity"],
  { say, count }: Speech,
): readonly string[] {
  return [
    ...(missed === null || missed.services === 0
      ? []
      : [say("authenticity-missed", { services: count(missed.services), agents: count(missed.agents) })]),
    ...(customers === null || customers === 0
      ? []
      : [say("authenticity-customers", { count: count(customers) })]),
    ...(runs === null || runs === 0 ? [] : [say("authenticity-runs", { count: count(runs) })]),
  ];
}

function placeOf(report: Report, document: DocumentId, row: string): ResultPlace | null {
  const sheet = sheetOf(report, document);
  return sheet === null ? null : { sheet, row };
}
