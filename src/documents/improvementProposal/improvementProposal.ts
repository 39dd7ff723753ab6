import { document } from "../document";
import { FISHBONE } from "../fishbone/table";
import { areaOf } from "../formulas/reference";
import { newProblems } from "../pareto/newProblems";
import { legendLine, sectionHeading } from "../sheet/cells";
import { planRows } from "../plan/planRows";
import { problemRows } from "../problemAnalysis/problemRows";
import { hiddenPlaces } from "../sheet/column";
import { oneLineWidths } from "../sheet/oneLineWidths";
import type { SheetSpec } from "../sheet/sheetSpec";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { FORM_WIDTHS } from "./actionLines";
import { proposalForm } from "./proposalForm";
import { proposalColumns, proposalTable, resourceColumns, resourceTable } from "./proposalTables";
import { firstProposal } from "./proposed";
import { PROPOSAL_ENTRIES, PROPOSALS, RESOURCE_ENTRIES, RESOURCES } from "./table";
import { TERMS } from "./words";

const GAP = 2;
const MARGIN = 2;
/** 方案审批 stands right of what is printed. */
const PROPOSAL_COLUMN = 1 + FORM_WIDTHS.length + 1;
/** Problems that may be chosen on the form. */
const MOST_PROBLEMS = 60;

/**
 * 售后服务改善方案表 (S37): the form of the problem that a cell chooses, to print and have approved; right of it which
 * number each was approved under, and what each action asks for.
 */
export const improvementProposal = document({
  id: PROPOSALS.document,
  tab: "forms",
  sets: ["after-sales"],
  shared: true,
  needs: ["problem-analysis", "improvement-plan", "settings"],
  reads: [FISHBONE.document],
  vocabulary: TERMS,
  tableName: TERMS.tableName,
  tables: [PROPOSALS, RESOURCES],
  staffTables: [PROPOSAL_ENTRIES, RESOURCE_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { words, locale, context } = sources;
  const title = words(TERMS.title);
  const [proposals, resources] = [proposalColumns(sources), resourceColumns(sources)];
  const resourceColumn = PROPOSAL_COLUMN + proposals.length + 1;
  const row = FIRST_ROW + 1;
  const problems = areaOf(row + 1, PROPOSAL_COLUMN + 1, row + MOST_PROBLEMS, PROPOSAL_COLUMN + 1);
  return {
    id: PROPOSALS.document,
    locale,
    name: title,
    tab: improvementProposal.tab,
    columnWidths: [
      ...[MARGIN, ...FORM_WIDTHS, GAP, ...oneLineWidths(proposals, problemRows(context).rows)],
      ...[GAP, ...oneLineWidths(resources, planRows(context).rows)],
    ],
    hiddenColumns: [...hiddenPlaces(proposals, PROPOSAL_COLUMN), ...hiddenPlaces(resources, resourceColumn)],
    blocks: [
      ...titleBand(sources, title, FORM_WIDTHS.length, words(TERMS.subtitle), newProblems(sources)),
      legendLine(words(TERMS.choose)),
      sectionHeading(FIRST_ROW, PROPOSAL_COLUMN, words(TERMS.tableName)),
      sectionHeading(FIRST_ROW, resourceColumn, words(TERMS.resourceTable)),
      resourceTable(sources, row, resourceColumn),
      proposalTable(sources, row, PROPOSAL_COLUMN),
      proposalForm(sources, firstProposal(context), `=${problems}`),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: true, columns: 1 + FORM_WIDTHS.length },
  };
}
