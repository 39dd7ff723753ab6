import { briefText } from "../effectVerification/brief";
import { effectRows, type EffectRow } from "../effectVerification/effectRows";
import { problemWords } from "../problems/problemWords";
import { keyedRows } from "../sheet/rowKeys";
import type { AdoptedKeys } from "../sheet/tableSpec";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { trackingRows } from "../tracking/trackingRows";
import { CASES } from "./table";
import { TERMS } from "./words";

/** A case as a new row begins; what staff make of it stands in the sheet. */
export interface CaseRow {
  readonly key: string;
  readonly kind: string;
  readonly practice: string;
  readonly evidence: string;
}

const UNPROVEN: readonly EffectRow["verdict"][] = ["improved", "unchanged", "worse"];

/** The cases that stand, then those of problems that were proven since, or concluded without proof. */
export function caseRows(sources: DocumentSources): {
  readonly rows: readonly CaseRow[];
  readonly adopted: AdoptedKeys;
} {
  const { context, words } = sources;
  const { keyed, adopted } = keyedRows("L", staffRows(context.staff, CASES) ?? []);
  const standing = keyed.map(({ row: { cells }, key }): CaseRow => {
    const at = (column: "kind" | "practice" | "evidence"): string => String(cells[column] ?? "");
    return { key, kind: at("kind"), practice: at("practice"), evidence: at("evidence") };
  });
  const known = new Set(standing.map(({ key }) => key));
  const fresh = effectRows(context).flatMap((row): CaseRow[] => {
    const kind = kindOf(row);
    if (row.problem === null || kind === null || known.has(row.key)) return [];
    return [
      {
        key: row.key,
        kind: words(TERMS[`kind-${kind}`]),
        practice: practiceText(sources, row.problem),
        evidence: briefText(sources, row),
      },
    ];
  });
  return { rows: [...standing, ...fresh], adopted };
}

/** What does not reach its target is a lesson once its round is over. */
function kindOf({ verdict, isClosed }: EffectRow): "practice" | "lesson" | null {
  if (verdict === "reached") return "practice";
  return isClosed && UNPROVEN.includes(verdict) ? "lesson" : null;
}

function practiceText({ context, words, locale }: DocumentSources, problem: string): string {
  const name = problemWords(context, locale).label(problem);
  const done = trackingRows(context).filter(
    ({ plan, finished }) => plan.problem === problem && finished !== null && plan.action !== "",
  );
  if (done.length === 0) return name;
  const actions = done.map(({ plan }) => plan.action).join(words(TERMS.between));
  return words(TERMS.actionsOf, { problem: name, actions });
}
