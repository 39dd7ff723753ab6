import type { Words } from "../../../glossary/words";
import type { DocumentContext } from "../../context";
import { text } from "../../formulas/text";
import { tableIn } from "../../sheet/tableReference";
import { staffRows } from "../../staffState";
import { EVENTS } from "./table";
import { TERMS } from "./words";

/** More of one month would not be read. */
const MOST_NAMED = 3;

const MORE = "…";

/** The events from one day to another, the last not included, as the table lists them; "" for none. */
export function eventsText(
  words: Words,
  { staff }: Pick<DocumentContext, "staff">,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const names = namedEvents(staff, from, to).map(({ name }) => name);
  const named = names.slice(0, MOST_NAMED).join(words(TERMS.between));
  return names.length > MOST_NAMED ? `${named}${MORE}` : named;
}

/** The same as a formula without "=", from the cells of the first day and the first after the last. */
export function eventsFormula(
  words: Words,
  context: Pick<DocumentContext, "naming" | "localeOf">,
  start: string,
  end: string,
): string {
  const { column, header } = tableIn(context, EVENTS);
  const [date, name] = [column("date"), column("name")];
  const within = `(${date}>=${start})*(${date}<${end})*(${name}<>"")`;
  const count = `COUNTIFS(${date},">="&${start},${date},"<"&${end},${name},"?*")`;
  const place = (nth: number): string =>
    `AGGREGATE(15,6,(ROW(${date})-ROW(${header("date")}))/(${within}),${String(nth)})`;
  const nameAt = (nth: number): string => `INDEX(${name},${place(nth)})`;
  const parts = Array.from({ length: MOST_NAMED }, (_, i) => {
    const before = i === 0 ? "" : `${text(words(TERMS.between))}&`;
    return `IF(${count}>${String(i)},${before}${nameAt(i + 1)},"")`;
  });
  return `IF(${count}=0,"",${parts.join("&")}&IF(${count}>${String(MOST_NAMED)},"${MORE}",""))`;
}

/** An event of 参数设置. */
export interface NamedEvent {
  /** Serial day. */
  readonly date: number;
  readonly name: string;
}

/** The events of the period evaluated, else of the days with answers; the latest first. */
export function eventsOfPeriod({
  results,
  staff,
}: Pick<DocumentContext, "results" | "staff">): readonly NamedEvent[] {
  const { period, days } = results;
  const [first, last] = [days?.days[0], days?.days.at(-1)];
  const from = period?.from ?? first ?? Infinity;
  const to = period?.to ?? (last ?? -Infinity) + 1;
  return namedEvents(staff, from, to).sort((one, other) => other.date - one.date);
}

function namedEvents(staff: DocumentContext["staff"], from: number, to: number): NamedEvent[] {
  return (staffRows(staff, EVENTS) ?? []).flatMap(({ cells: { date, name } }) =>
    typeof date === "number" && date >= from && date < to && String(name ?? "") !== ""
      ? [{ date, name: String(name) }]
      : [],
  );
}
