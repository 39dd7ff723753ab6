import { sentence, type LiveText } from "../formulas/sentence";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { REASON_TEXTS } from "./table";
import { TERMS } from "./words";

/** A text by what its categories are called: as the words say, as staff want it, as it counts since the last run. */
export interface Move {
  readonly found: string;
  readonly wanted: string | null;
  readonly effective: string | null;
}

/** What a move does, and from when on; "" where there is none. */
export function moveEffect(sources: DocumentSources, move: Move): string {
  const said = sentences(sources, move);
  if (move.wanted === null) return move.effective === null ? "" : said.back.value;
  if (move.wanted === move.found) return said.stays.value;
  return (move.wanted === move.effective ? said.now : said.next).value;
}

/** The same as a formula without "=". */
export function moveEffectFormula(sources: DocumentSources): string {
  const { own } = tableIn(sources.context, REASON_TEXTS);
  const [found, wanted, effective] = [own("found"), own("moveTo"), own("moved")];
  const said = sentences(sources, { found: "", wanted: null, effective: null });
  const unmoved = `IF(${effective}="","",${said.back.formula})`;
  const moved = `IF(${wanted}=${effective},${said.now.formula},${said.next.formula})`;
  return `IF(${wanted}="",${unmoved},IF(${wanted}=${found},${said.stays.formula},${moved}))`;
}

function sentences(
  { context, words }: DocumentSources,
  { found, wanted }: Move,
): Readonly<Record<"back" | "stays" | "now" | "next", LiveText>> {
  const { own } = tableIn(context, REASON_TEXTS);
  const figures = {
    from: { formula: own("found"), value: found },
    to: { formula: own("moveTo"), value: wanted ?? "" },
  };
  return {
    back: sentence(words, TERMS.movedBack, figures),
    stays: sentence(words, TERMS.staysThere, {}),
    now: sentence(words, TERMS.movedNow, figures),
    next: sentence(words, TERMS.movesNext, figures),
  };
}
