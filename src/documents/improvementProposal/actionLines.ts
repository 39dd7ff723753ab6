import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { placeFormula } from "../improvementTable/problemActions";
import { PLAN } from "../plan/table";
import { cell } from "../sheet/cells";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { type FormLine, type FormPart, fieldPart } from "../sheet/formLines";
import { lineRoom, textLines } from "../sheet/textLines";
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
/** Widths of the form's columns: as much as portrait A4 takes at 8 points. */
export const FORM_WIDTHS = [14, 24, 12, 11, 12, 14, 20] as const;

/** Points of an action's line, of one that texts need higher, and of a blank one that gives room for it. */
const [ACTION_HEIGHT, HIGHEST, LOWEST] = [56, 96, 40] as const;
const [TEXT_LINE, PADDING] = [15, 7] as const;

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
  const heights = lineHeights(proposal?.actions ?? []);
  return [
    {
      parts: headings.map((term, i): FormPart => [cell(words(term), "heading"), i === 0 ? 2 : 1]),
      height: HEADING_HEIGHT,
    },
    ...Array.from({ length: ACTION_LINES }, (_, i) => ({
      parts: actionParts(sources, proposal?.actions[i], placeFormula(sources.context, chosen, i + 1), chosen),
      height: heights[i] ?? ACTION_HEIGHT,
    })),
  ];
}

/** Lines as high as what is asked for needs them; where one is higher, blank ones are lower: the form is one page. */
function lineHeights(actions: readonly ProposedAction[]): readonly number[] {
  const [resourcesWidth, budgetWidth] = FORM_WIDTHS.slice(-2);
  const wanted = actions.slice(0, ACTION_LINES).map(({ resources, budget }) => {
    const lines = [
      textLines(resources, lineRoom(resourcesWidth ?? 0)),
      textLines(budget, lineRoom(budgetWidth ?? 0)),
    ];
    return Math.min(HIGHEST, Math.max(ACTION_HEIGHT, Math.max(...lines) * TEXT_LINE + PADDING));
  });
  const blank = wanted.some((height) => height > ACTION_HEIGHT) ? LOWEST : ACTION_HEIGHT;
  return Array.from({ length: ACTION_LINES }, (_, i) => wanted[i] ?? blank);
}

function actionParts(
  sources: DocumentSources,
  action: ProposedAction | undefined,
  place: string,
  chosen: string,
): readonly FormPart[] {
  const { context } = sources;
  const [plan, asked] = [tableIn(context, PLAN), tableIn(context, RESOURCES)];
  const shown = (value: string, now: CellContent | undefined): CellContent | Formula =>
    live(sources, `=IF(${chosen}="","",IF(${place}=0,"",${value}))`, now ?? "");
  const at = (key: keyof typeof PLAN.headings): string => `INDEX(${plan.column(key)},${place})`;
  const wanted = (key: "resources" | "budget"): string =>
    `IFERROR(INDEX(${asked.column(key)},${placeOf(at("key"), asked.column("key"))})&"","")`;
  const due = `IF(${at("due")}="",${at("proposed")},${at("due")})`;
  return [
    fieldPart(shown(`${at("measure")}&""`, action?.plan.action), 2),
    fieldPart(shown(`${at("department")}&""`, action?.plan.department)),
    fieldPart(shown(`${at("owner")}&""`, action?.plan.owner)),
    [cell(shown(due, action?.plan.deadline ?? undefined), "formField", "date"), 1],
    fieldPart(shown(wanted("resources"), action?.resources)),
    fieldPart(shown(wanted("budget"), action?.budget)),
  ];
}
