import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { placeFormula } from "../improvementTable/problemActions";
import { PLAN } from "../plan/table";
import { cell } from "../sheet/cells";
import type { CellContent, Formula } from "../sheet/cellSpec";
import type { FormLine, FormPart } from "../sheet/formLines";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import type { Proposal, ProposedAction } from "./proposed";
import { RESOURCES } from "./table";
import { TERMS } from "./words";
import { placeOf } from "../formulas/criterion";

/** Actions that the form has room for. */
export const ACTION_LINES = 6;
/** The sheet's column of 资源; 预算说明 stands right of it. */
export const RESOURCE_COLUMN = 6;

const HEADING_HEIGHT = 28;
const ACTION_HEIGHT = 56;

/** The actions of the problem that a cell names, in the plan's order, with what they ask for. */
export function actionLines(
  sources: DocumentSources,
  proposal: Proposal | null,
  chosen: string,
): readonly FormLine[] {
  const { words } = sources;
  const headings: readonly Term[] = [
    CONCEPTS.improvementAction,
    CONCEPTS.department,
    CONCEPTS.owner,
    CONCEPTS.deadline,
    TERMS.resources,
    TERMS.budget,
  ];
  return [
    {
      parts: headings.map((term, i): FormPart => [cell(words(term), "heading"), i === 0 ? 2 : 1]),
      height: HEADING_HEIGHT,
    },
    ...Array.from({ length: ACTION_LINES }, (_, i) =>
      actionLine(sources, proposal?.actions[i], placeFormula(sources.context, chosen, i + 1), chosen),
    ),
  ];
}

function actionLine(
  sources: DocumentSources,
  action: ProposedAction | undefined,
  place: string,
  chosen: string,
): FormLine {
  const { context } = sources;
  const [plan, asked] = [tableIn(context, PLAN), tableIn(context, RESOURCES)];
  const shown = (value: string, now: CellContent | undefined): CellContent | Formula =>
    live(sources, `=IF(${chosen}="","",IF(${place}=0,"",${value}))`, now ?? "");
  const at = (key: keyof typeof PLAN.headings): string => `INDEX(${plan.column(key)},${place})`;
  const wanted = (key: "resources" | "budget"): string =>
    `IFERROR(INDEX(${asked.column(key)},${placeOf(at("key"), asked.column("key"))})&"","")`;
  const field = (content: CellContent | Formula, columns = 1): FormPart => [
    cell(content, "formField"),
    columns,
  ];
  const due = `IF(${at("due")}="",${at("proposed")},${at("due")})`;
  return {
    parts: [
      field(shown(`${at("measure")}&""`, action?.plan.action), 2),
      field(shown(`${at("department")}&""`, action?.plan.department)),
      field(shown(`${at("owner")}&""`, action?.plan.owner)),
      [cell(shown(due, action?.plan.deadline ?? undefined), "formField", "date"), 1],
      field(shown(wanted("resources"), action?.resources)),
      field(shown(wanted("budget"), action?.budget)),
    ],
    height: ACTION_HEIGHT,
  };
}
