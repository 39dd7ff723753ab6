import type { CoreProblem } from "../../analysis/reasons/coreProblem";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { problemWords } from "../problems/problemWords";
import type { CellContent } from "../sheet/cellSpec";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { isYes } from "../sheet/isYes";
import { keyedRows, keyIssuer } from "../sheet/rowKeys";
import { staffRows, type StaffRow } from "../staffState";
import { boneLabel, boneOf, BONES, type Bone } from "./bones";
import { clueText } from "./clueText";
import { promptFor } from "./prompts";
import { FISHBONE } from "./table";
import { TERMS } from "./words";

/** A row of 鱼骨图: a possible cause, or a kind of causes that none was entered for. */
export interface CauseRow {
  readonly key: string;
  /** The category's identity, or what staff call a problem of their own. */
  readonly problem: string;
  /** Null where staff wrote another kind, or none. */
  readonly bone: Bone | null;
  /** As it stands on the sheet. */
  readonly boneText: CellContent;
  readonly cause: string;
  readonly basis: CellContent;
  readonly root: boolean;
  /** Whether the problem is among the core ones now. */
  readonly core: boolean;
}

/** The causes that stand, then a row for each kind that a core problem has none of. */
export function causeRows(context: DocumentContext): {
  readonly rows: readonly CauseRow[];
  readonly adopted: AdoptedKeys;
} {
  const { coreProblems } = context.results;
  const { keyed, adopted } = keyedRows("F", staffRows(context.staff, FISHBONE) ?? []);
  const core = new Set(coreProblems.map(({ category }) => category));
  const standing = keyed.map(({ row, key }) => standingRow(context, row, key, core));
  const nextKey = keyIssuer(
    "F",
    standing.map(({ key }) => key),
  );
  const words = wordsOf(context.localeOf(FISHBONE.document));
  const added = coreProblems.flatMap(({ category }) =>
    BONES.filter((bone) => !standing.some((row) => row.problem === category && row.bone === bone)).map(
      (bone): CauseRow => {
        const boneText = boneLabel(words, bone);
        return {
          key: nextKey(),
          problem: category,
          bone,
          boneText,
          cause: "",
          basis: null,
          root: false,
          core: true,
        };
      },
    ),
  );
  return { rows: withBases(context, [...standing, ...added]), adopted };
}

function standingRow(
  context: DocumentContext,
  { cells }: StaffRow,
  key: string,
  core: ReadonlySet<string>,
): CauseRow {
  const locale = context.localeOf(FISHBONE.document);
  const text = (column: string): string => String(cells[column] ?? "").trim();
  const problem = problemWords(context, locale).nameOf(text("problem"));
  const bone = boneOf(text("bone"));
  return {
    key,
    problem,
    bone,
    boneText: bone === null ? (cells["bone"] ?? null) : boneLabel(wordsOf(locale), bone),
    cause: text("cause"),
    basis: cells["basis"] ?? null,
    root: isYes(cells["root"] ?? null),
    core: core.has(problem),
  };
}

/** What points to a kind of causes stands in its first row, with a prompt as long as no cause was entered. */
function withBases(context: DocumentContext, rows: readonly CauseRow[]): readonly CauseRow[] {
  const problems = new Map(context.results.coreProblems.map((problem) => [problem.category, problem]));
  const seen = new Set<string>();
  return rows.map((row) => {
    const problem = problems.get(row.problem);
    const kind = `${row.problem}|${String(row.bone)}`;
    if (problem === undefined || row.bone === null || seen.has(kind)) return row;
    seen.add(kind);
    const isOpen = !rows.some((other) => isOfKind(other, row) && other.cause !== "");
    return { ...row, basis: basisText(context, problem, row.bone, isOpen) };
  });
}

function isOfKind(one: CauseRow, other: CauseRow): boolean {
  return one.problem === other.problem && one.bone === other.bone;
}

function basisText(context: DocumentContext, problem: CoreProblem, bone: Bone, isOpen: boolean): string {
  const words = wordsOf(context.localeOf(FISHBONE.document));
  const prompt = words(TERMS.toVerify, { prompt: words(promptFor(problem.category, bone)) });
  const clue = clueText(words, problem.clues, bone);
  return [clue, ...(isOpen ? [prompt] : [])].filter((part) => part !== "").join("\n");
}
