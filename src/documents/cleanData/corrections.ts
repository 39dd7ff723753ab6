import type { RowCorrection } from "../../analysis/cleaning/cleaning";
import type { CellContent } from "../sheet/cellSpec";

/** Columns of 清洗数据 that people correct, beside each the one that says what was found. */
const SCORE = { own: "score", found: "scoreFound" };
const REASON = { own: "reason", found: "reasonFound" };
const EXCLUDED = "excluded";
const KEY = "key";

type Cells = Readonly<Record<string, CellContent>>;

/**
 * What staff corrected in a row of 清洗数据: a cell that differs from what was found beside it, a reason in 剔除. Null
 * where nothing was corrected or the row has lost its key. Categories are as staff wrote them, in any language.
 */
export function correctionOf(
  cells: Cells,
): { readonly key: string; readonly correction: RowCorrection } | null {
  const key = textOf(cells[KEY] ?? null);
  if (key === null) return null;
  const excludedBecause = reasonIn(cells[EXCLUDED] ?? null);
  const reasons = correctedReasons(cells);
  const score = correctedScore(cells);
  if (excludedBecause === null && reasons === null && score === undefined) return null;
  return {
    key,
    correction: {
      excludedBecause,
      ...(score === undefined ? {} : { score }),
      ...(reasons === null ? {} : { reasons }),
    },
  };
}

/**
 * The score that staff typed; undefined where the found one stands. A number written as text is none to the formulas:
 * it stays a text, so that the next run counts as they do.
 */
function correctedScore(cells: Cells): number | string | null | undefined {
  const { [SCORE.own]: own, [SCORE.found]: found } = cells;
  if (own === undefined || found === undefined || own === found) return undefined;
  if (textOf(own) === textOf(found) && typeof own !== "string") return undefined;
  return typeof own === "number" ? own : textOf(own);
}

function correctedReasons(cells: Cells): readonly (string | null | undefined)[] | null {
  const places = Object.keys(cells)
    .map((column) => new RegExp(`^${REASON.own}(\\d+)$`, "u").exec(column)?.[1])
    .filter((place) => place !== undefined)
    .map(Number);
  const corrected: (string | null | undefined)[] = [];
  for (const place of places) {
    const own = cells[`${REASON.own}${String(place)}`] ?? null;
    const found = cells[`${REASON.found}${String(place)}`] ?? null;
    corrected[place] = sameContent(own, found) ? undefined : textOf(own);
  }
  const list = Array.from(corrected);
  return list.some((reason) => reason !== undefined) ? list : null;
}

function sameContent(one: CellContent, other: CellContent): boolean {
  return (textOf(one) ?? "") === (textOf(other) ?? "");
}

function textOf(content: CellContent): string | null {
  const text = content === null ? "" : String(content).trim();
  return text === "" ? null : text;
}

/** Blanks alone look empty and are not: formulas leave such a row out, and so does the next run, which shows them. */
function reasonIn(content: CellContent): string | null {
  return textOf(content) ?? (typeof content === "string" && content !== "" ? BLANKS : null);
}

const BLANKS = "␣";
