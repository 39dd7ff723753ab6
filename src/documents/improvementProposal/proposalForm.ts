import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { placeOf } from "../formulas/criterion";
import { addressOf, areaOf } from "../formulas/reference";
import { templateFormula } from "../formulas/template";
import { text } from "../formulas/text";
import { countFormula } from "../improvementTable/problemActions";
import { TARGETS } from "../plan/targets/table";
import { PROBLEMS } from "../problemAnalysis/table";
import type { Cell, CellContent, CellsBlock, Formula } from "../sheet/cellSpec";
import { cell } from "../sheet/cells";
import { fieldPart, type FormLine, formLines, type FormPart, labelPart } from "../sheet/formLines";
import { signatureLabel, signHere } from "../sheet/signature";
import { tableIn } from "../sheet/tableReference";
import { FIRST_ROW } from "../sheet/titleBand";
import { type DocumentSources, live } from "../sources";
import { ACTION_LINES, actionLines, RESOURCE_COLUMN } from "./actionLines";
import type { Proposal } from "./proposed";
import { PROPOSALS } from "./table";
import { TERMS } from "./words";

const LINE = 30;
const HIGH = 46;
const GAP = 12;
/** The lines of the head, and the one in which the problem is chosen. */
const HEAD_LINES = 5;
const CHOICE_LINE = 1;
const ACTION_ROW = FIRST_ROW + HEAD_LINES + 1;
const BLANK_LINE: FormLine = { parts: [[cell(null, "muted"), 1]], height: GAP };
const CHOSEN = addressOf(FIRST_ROW + CHOICE_LINE, 2, true);

/**
 * The form of one problem: what is wrong and why, what is to be reached, its actions and what they ask for, and who
 * approves.
 *
 * @param proposal the problem's that the form begins with; null leaves it blank.
 * @param choices the cells in which the problems stand.
 */
export function proposalForm(
  sources: DocumentSources,
  proposal: Proposal | null,
  choices: string,
): CellsBlock {
  return formLines(FIRST_ROW, [
    ...head(sources, proposal, choices),
    BLANK_LINE,
    ...actionLines(sources, proposal, CHOSEN),
    ...foot(sources, proposal),
  ]);
}

function head(sources: DocumentSources, proposal: Proposal | null, choices: string): readonly FormLine[] {
  const { words, context } = sources;
  const proposals = tableIn(context, PROPOSALS);
  const problems = tableIn(context, PROBLEMS);
  const targets = tableIn(context, TARGETS);
  const found = (value: string, among: string, shown: string | undefined): CellContent | Formula =>
    live(sources, `=IFERROR(INDEX(${value},${placeOf(CHOSEN, among)})&"","")`, shown ?? "");
  const proposed = (key: "number" | "approval", shown: string | undefined): CellContent | Formula =>
    found(proposals.column(key), proposals.column("problem"), shown);
  const analysed = (key: "description" | "cause", shown: string | undefined): CellContent | Formula =>
    found(problems.column(key), problems.column("named"), shown);
  const row = proposal?.row;
  const number = row === undefined ? undefined : words(TERMS.numbered, { number: row.number });
  const wide = (term: Term, content: CellContent | Formula, height: number): FormLine => ({
    parts: [labelPart(words(term)), fieldPart(content, 6)],
    height,
  });
  return [
    {
      parts: [
        labelPart(words(TERMS.number)),
        fieldPart(proposed("number", number), 2),
        labelPart(words(TERMS.approval)),
        fieldPart(proposed("approval", proposal?.approval), 3),
      ],
      height: LINE,
    },
    { parts: [labelPart(words(TERMS.problem)), [chosen(sources, proposal, choices), 6]], height: LINE },
    wide(TERMS.description, analysed("description", row?.description), HIGH),
    wide(TERMS.cause, analysed("cause", proposal?.cause), HIGH),
    wide(TERMS.target, found(targets.column("sentence"), targets.column("problem"), proposal?.target), LINE),
  ];
}

/** Sheets of values show the first problem whatever was chosen before. */
function chosen({ context }: DocumentSources, proposal: Proposal | null, choices: string): Cell {
  const kept = context.formulas ? { staffKey: "problem" } : {};
  return { ...cell(proposal?.row.named ?? null, "staffCell"), ...kept, choices: { formula: choices } };
}

/** How many actions are not shown, and who approves: management only where resources are asked for. */
function foot(sources: DocumentSources, proposal: Proposal | null): readonly FormLine[] {
  const { words, context } = sources;
  const count = countFormula(context, CHOSEN);
  const more = templateFormula(words(TERMS.further), { n: `(${count}-${String(ACTION_LINES)})` });
  const beyond = (proposal?.actions.length ?? 0) - ACTION_LINES;
  const further = live(
    sources,
    `=IF(AND(${CHOSEN}<>"",${count}>${String(ACTION_LINES)}),${more},"")`,
    beyond > 0 ? words(TERMS.further, { n: beyond }) : "",
  );
  const label = (term: Term): FormPart => [signatureLabel(sources, term), 1];
  const signed = (term: Term, who: string, line: Cell = signHere(who)): FormLine => ({
    parts: [label(term), [line, 3], label(CONCEPTS.date), [signHere(`${who}-date`), 2]],
    height: LINE,
  });
  return [
    { parts: [[cell(further, "definition"), 1]], height: LINE },
    BLANK_LINE,
    signed(TERMS.collected, "collected"),
    signed(TERMS.approved, "approved"),
    signed(TERMS.finallyApproved, "finally", cell(notNeeded(sources, proposal), "signatureLine")),
  ];
}

function notNeeded(sources: DocumentSources, proposal: Proposal | null): CellContent | Formula {
  const said = sources.words(TERMS.notNeeded);
  const first = ACTION_ROW + 1;
  const asked = areaOf(first, RESOURCE_COLUMN, first + ACTION_LINES - 1, RESOURCE_COLUMN + 1);
  const shown = proposal?.actions.slice(0, ACTION_LINES) ?? [];
  const isAsked = shown.some(({ resources, budget }) => resources !== "" || budget !== "");
  return live(
    sources,
    `=IF(OR(${CHOSEN}="",COUNTIF(${asked},"?*")>0),"",${text(said)})`,
    proposal === null || isAsked ? "" : said,
  );
}
