import { wordsOf } from "../../glossary/words";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { text } from "../formulas/text";
import { percentFormula } from "../formulas/figureText";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { percentText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import { type DocumentSources, liveText } from "../sources";
import type { CallRow } from "./callRows";
import { callStatusOf, type CallStatus } from "./callStatus";
import { CALLBACKS } from "./table";
import { TERMS } from "./words";
import { fixed, joined, type LiveText } from "../formulas/sentence";

const STATUSES: readonly CallStatus[] = ["open", "today", "late", "review", "done", "unreachable"];

/** How many calls stand how, what ratings by mistake make of 总体满意度, and how many calls are not listed yet. */
export function callsSubtitle(
  sources: DocumentSources,
  rows: readonly CallRow[],
  left: number,
): CellContent | Formula {
  const said = sources.words(TERMS.moreCalls, { count: left });
  const parts = [
    ...statusParts(sources, rows),
    ...misratedParts(sources),
    ...(left === 0 ? [] : [fixed(said)]),
  ];
  return liveText(sources, joined(parts, " · "));
}

function statusParts({ context }: DocumentSources, rows: readonly CallRow[]): readonly LiveText[] {
  const words = wordsOf(context.localeOf(CALLBACKS.document));
  const column = tableIn(context, CALLBACKS).column("status");
  const today = Math.floor(context.madeAt);
  const shown = rows
    .filter(({ ticketId, items }) => `${String(ticketId ?? "")}${String(items ?? "")}` !== "")
    .map(({ entries }) => callStatusOf(entries, today));
  return STATUSES.map((status) => {
    const name = words(TERMS[`status-${status}`]);
    const count = shown.filter((each) => each === status).length;
    return {
      formula: `${text(`${name} `)}&COUNTIF(${column},${text(name)})`,
      value: `${name} ${String(count)}`,
    };
  });
}

/** S14: 总体满意度 with and without the answers rated by mistake; nothing without any. */
function misratedParts(sources: DocumentSources): readonly LiveText[] {
  const { words, context } = sources;
  const { n, contentCount, rateWithThem } = context.results.misrated;
  const rate = context.results.satisfaction?.rate ?? null;
  const formulas = satisfactionFormulas(sources);
  if (n === 0 || rateWithThem === null || formulas === null || rate === null) return [];
  const [withThem, without] = [words(TERMS.rateWithMisrated), words(TERMS.rateWithoutMisrated)];
  const all = `(${formulas.content}+${String(contentCount)})/(${formulas.n}+${String(n)})`;
  return [
    {
      formula: `${text(`${withThem} `)}&${percentFormula(all)}&${text(`${without} `)}&IFERROR(${percentFormula(formulas.rate)},"—")`,
      value: `${withThem} ${percentText(rateWithThem)}${without} ${percentText(rate)}`,
    },
  ];
}
