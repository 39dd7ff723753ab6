import type { Term } from "../../glossary/locale";
import { fixed, sentence, type LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { dateFormula } from "../formulas/figureText";
import { INSPECTIONS } from "../inspection/table";
import { TERMS as RECORD_TERMS } from "../inspection/words";
import { wordsOf } from "../../glossary/words";
import { across, cell } from "../sheet/cells";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { dateText } from "../sheet/periodWording";
import { tableIn } from "../sheet/tableReference";
import { liveText, type DocumentSources } from "../sources";
import { checkSet, setCell, type CheckName } from "./checks";
import { countFormula } from "./counts";
import type { InspectionFigures } from "./figures";
import { dayCell, HEAD_ROW, totalCell } from "./places";
import { INSPECTED_AGENTS } from "./table";
import { TERMS } from "./words";
import { inspectorsText } from "./inspectors";

const HEIGHT = 26;

/** 检测周期, 检测对象, 样本数, 检测人, and how they compare with the last check's. */
export function head(sources: DocumentSources, figures: InspectionFigures): CellsBlock {
  const { words } = sources;
  const inspectors = inspectorsText(figures, words(TERMS.itemSeparator), words(TERMS.andOthers));
  const lines: readonly (readonly (readonly [Term, LiveText])[])[] = [
    [
      [TERMS.checkPeriod, checkDays(sources, figures, "current")],
      [TERMS.subject, subject(sources, figures)],
      [TERMS.sampleSize, cases(sources, figures)],
    ],
    [
      [TERMS.inspectors, inspectors],
      [TERMS.lastCheck, lastCheck(sources, figures)],
      [TERMS.timeliness, timeliness(sources, figures)],
    ],
  ];
  return {
    kind: "cells",
    row: HEAD_ROW,
    column: 1,
    rows: lines.map((facts) =>
      facts.flatMap(([label, content], place): readonly Cell[] => [
        cell(words(label), "formLabel"),
        ...across(cell(liveText(sources, content), "formField"), FIELD_COLUMNS[place] ?? 1),
      ]),
    ),
    rowHeights: lines.map(() => HEIGHT),
    merges: lines.flatMap((_line, row) => [
      { row, column: 3, rows: 1, columns: 3 },
      { row, column: 7, rows: 1, columns: 3 },
    ]),
  };
}

const FIELD_COLUMNS = [1, 3, 3] as const;

/** From when to when a check is. */
function checkDays({ words }: DocumentSources, figures: InspectionFigures, check: CheckName): LiveText {
  const days = figures[check];
  const none = words(check === "current" ? TERMS.noCheck : TERMS.noLastCheck);
  const [from, to] = [dayCell(check, "from"), dayCell(check, "to")];
  const shown = sentence(words, TERMS.days, {
    from: { formula: dateFormula(from), value: days === null ? "" : dateText(days.from) },
    to: { formula: dateFormula(to), value: days === null ? "" : dateText(days.to) },
  });
  return {
    formula: `IF(ISNUMBER(${from}),${shown.formula},${text(none)})`,
    value: days === null ? none : shown.value,
  };
}

/** What staff say that was checked, else how many agents. */
function subject({ context, words }: DocumentSources, { agents }: InspectionFigures): LiveText {
  const set = setCell(context, "current", "subject");
  const n = tableIn(context, INSPECTED_AGENTS).column("n");
  const counted = agents.filter(({ now }) => now.n > 0).length;
  const shown = sentence(words, TERMS.agentCount, {
    n: { formula: `COUNTIF(${n},">0")`, value: String(counted) },
  });
  const { subject: said } = checkSet(context, "current");
  return {
    formula: `IF(${set}<>"",${set}&"",${shown.formula})`,
    value: said === "" ? shown.value : said,
  };
}

/** How many cases; cases that an inspector has and no date are named. */
function cases({ context, words }: DocumentSources, { total, undated }: InspectionFigures): LiveText {
  const { column } = tableIn(context, INSPECTIONS);
  const n = { formula: totalCell("current", "n"), value: String(total.n) };
  const count = `COUNTIFS(${column("inspector")},"?*",${column("inspected")},"")`;
  const plain = sentence(words, TERMS.caseCount, { n });
  const more = sentence(words, TERMS.undatedCases, {
    n,
    undated: { formula: count, value: String(undated) },
  });
  return {
    formula: `IF(${count}=0,${plain.formula},${more.formula})`,
    value: undated === 0 ? plain.value : more.value,
  };
}

function lastCheck(sources: DocumentSources, figures: InspectionFigures): LiveText {
  const { words } = sources;
  const days = checkDays(sources, figures, "last");
  const n = { formula: totalCell("last", "n"), value: String(figures.lastTotal.n) };
  const shown = sentence(words, TERMS.daysAndCases, { days, n });
  return {
    formula: `IF(ISNUMBER(${dayCell("last", "from")}),${shown.formula},${days.formula})`,
    value: figures.last === null ? days.value : shown.value,
  };
}

/** S21: how many cases were checked late. */
function timeliness({ context, words }: DocumentSources, figures: InspectionFigures): LiveText {
  const late = wordsOf(context.localeOf(INSPECTIONS.document))(RECORD_TERMS.late);
  const { column } = tableIn(context, INSPECTIONS);
  const count = countFormula(context, "current", "total", `,${column("timeliness")},${text(late)}`);
  const shown = sentence(words, TERMS.lateCases, { n: { formula: count, value: String(figures.late) } });
  const none = fixed(words(TERMS.noLateCases));
  const counted = `IF(${count}=0,${none.formula},${shown.formula})`;
  const isNone = figures.total.n === 0;
  return {
    formula: `IF(${totalCell("current", "n")}=0,"",${counted})`,
    value: isNone ? "" : figures.late === 0 ? none.value : shown.value,
  };
}
