import { CONCEPTS } from "../../glossary/concepts";
import { document } from "../document";
import { legendLine } from "../sheet/cells";
import { INSPECTIONS } from "../inspection/table";
import type { SheetSpec } from "../sheet/sheetSpec";
import { dateText } from "../sheet/periodWording";
import { tableIn } from "../sheet/tableReference";
import { titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { checkBlocks } from "./checkTable";
import { countFormula } from "./counts";
import { inspectionFigures } from "./figures";
import { head } from "./head";
import { findingsAndAgents } from "./lists";
import {
  LINK_COLUMN,
  LINK_WIDTHS,
  PERIOD_COLUMN,
  PERIOD_WIDTHS,
  WIDTHS,
  WORK_COLUMN,
  WORK_COLUMNS,
} from "./places";
import { scoreBlocks } from "./scores";
import { CHECK_ENTRIES, CHECKS, FINDING_ENTRIES, FINDINGS, INSPECTED_AGENTS } from "./table";
import { tiles } from "./tiles";
import { itemRows, workings } from "./workings";
import { TERMS } from "./words";

const MARGIN = 2;
const GAP = 2;
const WORK_WIDTH = 10;

/**
 * 客户服务质量检测报告 (S40): grade, scores by dimension, frequent problems and agents of the last check, over 质检记录; what
 * is done about problems comes from 改进计划.
 */
export const inspectionReport = document({
  id: FINDINGS.document,
  tab: "forms",
  sets: ["inspection"],
  shared: true,
  withoutSurvey: true,
  needs: ["inspection-form", "improvement-plan", "measure-tracking", "settings"],
  vocabulary: TERMS,
  tableName: TERMS.findings,
  tables: [FINDINGS, INSPECTED_AGENTS, CHECKS],
  staffTables: [FINDING_ENTRIES, CHECK_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { words, locale, context } = sources;
  const title = words(TERMS.title);
  const figures = inspectionFigures(context);
  const items = itemRows(sources, figures);
  const made = words(CONCEPTS.subtitleMade, { date: dateText(context.madeAt) });
  const worked = new Array<number>(WORK_COLUMNS).fill(WORK_WIDTH);
  return {
    id: inspectionReport.id,
    locale,
    name: title,
    tab: inspectionReport.tab,
    columnWidths: [MARGIN, ...WIDTHS, ...LINK_WIDTHS, ...worked, GAP, ...PERIOD_WIDTHS],
    hiddenColumns: hiddenColumns(),
    blocks: [
      ...titleBand(sources, title, WIDTHS.length, made, newAgents(sources)),
      legendLine(words(TERMS.legendReport), { kind: "document", document: INSPECTIONS.document }),
      ...checkBlocks(sources, figures),
      head(sources, figures),
      ...tiles(sources, figures),
      ...scoreBlocks(sources, figures, items),
      ...workings(sources, figures, items),
      ...findingsAndAgents(sources, figures),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: false, columns: 1 + WIDTHS.length },
  };
}

/** What rows are known by, and what formulas work from. */
function hiddenColumns(): readonly number[] {
  const from = (first: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => first + i);
  const checkKey = PERIOD_COLUMN + PERIOD_WIDTHS.length - 1;
  return [...from(LINK_COLUMN, LINK_WIDTHS.length), checkKey, ...from(WORK_COLUMN, WORK_COLUMNS)];
}

/** Whether cases of agents count that have no row yet. */
function newAgents({ context }: DocumentSources): string {
  const agent = tableIn(context, INSPECTIONS).column("agent");
  const counted = countFormula(context, "current", "total", `,${agent},"<>"`);
  return `${counted}<>SUM(${tableIn(context, INSPECTED_AGENTS).column("n")})`;
}
