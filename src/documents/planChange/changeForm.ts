import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { placeOf } from "../formulas/criterion";
import { addressOf } from "../formulas/reference";
import { PLAN } from "../plan/table";
import type { Cell, CellContent, CellsBlock, Formula, NumberFormat } from "../sheet/cellSpec";
import { cell } from "../sheet/cells";
import { fieldPart, type FormLine, formLines, type FormPart, labelPart } from "../sheet/formLines";
import { signatureLabel, signHere } from "../sheet/signature";
import { tableIn } from "../sheet/tableReference";
import { FIRST_ROW } from "../sheet/titleBand";
import { type DocumentSources, live } from "../sources";
import { CHANGES } from "./table";
import { TERMS } from "./words";

/** Label, field, label, field. */
export const FORM_WIDTHS = [16, 34, 16, 34] as const;

const LINE = 30;
const HIGH = 52;
const TEXT = 140;
const GAP = 14;
const CHOSEN = addressOf(FIRST_ROW, 2, true);

type Field = keyof typeof CHANGES.headings;

/**
 * The form of the request that a cell chooses; blank to write on where none is chosen.
 *
 * @param choices the cells in which the numbers of requests stand.
 */
export function changeForm(sources: DocumentSources, choices: string): CellsBlock {
  const wide = (field: Field, height: number): FormLine => ({
    parts: asked(sources, field, { columns: 3 }),
    height,
  });
  return formLines(FIRST_ROW, [
    ...head(sources, choices),
    wide("reason", TEXT),
    wide("alternative", TEXT),
    wide("qualityReview", HIGH),
    wide("approval", HIGH),
    wide("result", LINE),
    { parts: [[cell(null, "muted"), 1]], height: GAP },
    signed(sources, CONCEPTS.department, "department"),
    signed(sources, TERMS.qualityReview, "quality"),
    signed(sources, TERMS.approval, "approval"),
  ]);
}

/** Which request it is, and of which action. */
function head(sources: DocumentSources, choices: string): readonly FormLine[] {
  const { words } = sources;
  const chosen: Cell = { ...cell(null, "staffCell"), staffKey: "request", choices: { formula: choices } };
  const date = { format: "date" } as const;
  const ofPlan = (term: Term, key: "department" | "owner"): readonly FormPart[] => [
    labelPart(words(term)),
    fieldPart(planned(sources, key)),
  ];
  return [
    { parts: [labelPart(words(TERMS.number)), [chosen, 1], ...asked(sources, "filed", date)], height: LINE },
    { parts: asked(sources, "action", { columns: 3 }), height: HIGH },
    {
      parts: [...ofPlan(CONCEPTS.department, "department"), ...ofPlan(CONCEPTS.owner, "owner")],
      height: LINE,
    },
    {
      parts: [...asked(sources, "original", date), ...asked(sources, "newDeadline", date)],
      height: LINE,
    },
  ];
}

/** A cell of the request with what it is called before it. */
function asked(
  sources: DocumentSources,
  field: Field,
  { columns = 1, format }: { readonly columns?: number; readonly format?: NumberFormat },
): readonly FormPart[] {
  return [
    labelPart(sources.words(CHANGES.headings[field])),
    [cell(found(sources, field), "formField", format), columns],
  ];
}

/** Who signs, with a line for the name and one for the date. */
function signed(sources: DocumentSources, term: Term, who: string): FormLine {
  const label = (of: Term): FormPart => [signatureLabel(sources, of), 1];
  return {
    parts: [label(term), [signHere(who), 1], label(CONCEPTS.date), [signHere(`${who}-date`), 1]],
    height: LINE,
  };
}

/** A cell of the chosen request; blank without one. */
function found(sources: DocumentSources, field: Field): CellContent | Formula {
  const { column } = tableIn(sources.context, CHANGES);
  const value = `INDEX(${column(field)},${placeOf(CHOSEN, column("number"))})`;
  return live(sources, `=IF(${CHOSEN}="","",IFERROR(IF(${value}="","",${value}),""))`, "");
}

/** A cell of the plan in the row of the chosen request's action. */
function planned(sources: DocumentSources, key: "department" | "owner"): CellContent | Formula {
  const { column } = tableIn(sources.context, CHANGES);
  const plan = tableIn(sources.context, PLAN);
  const action = `INDEX(${column("chosenKey")},${placeOf(CHOSEN, column("number"))})`;
  const value = `INDEX(${plan.column(key)},${placeOf(action, plan.column("key"))})&""`;
  return live(sources, `=IF(${CHOSEN}="","",IFERROR(${value},""))`, "");
}
