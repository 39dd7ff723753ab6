import { verbatim } from "../formulas/criterion";
import { wordsOf } from "../../glossary/words";
import { effectRows, type EffectRow } from "../effectVerification/effectRows";
import { changeOf, effectFormat, rateOf } from "../effectVerification/shownColumns";
import { NONE } from "../sheet/none";
import { EFFECTS } from "../effectVerification/table";
import { TERMS as EFFECT_TERMS } from "../effectVerification/words";
import { text } from "../formulas/text";
import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { summarySection, type SummarySection } from "./section";
import { SUMMARY_EFFECTS } from "./table";
import { TERMS } from "./words";
import { hasEffects } from "../effectVerification/problemEffect";

/** The rest stands in 效果验证. */
const MOST_EFFECTS = 12;

type EffectColumn = Omit<Column<EffectRow>, "width">;
type Shown = "before" | "after" | "change" | "changeRate" | "verdict";

/** Before and after, by formula from 效果验证: what can be verified by now; null where nothing can. */
export function effectsSection(sources: DocumentSources): SummarySection | null {
  const { words, context } = sources;
  const rows = hasEffects(context) ? effectRows(context).filter(isVerified).slice(0, MOST_EFFECTS) : [];
  if (rows.length === 0) return null;
  const { heading } = tableIn(context, SUMMARY_EFFECTS);
  const said = wordsOf(context.localeOf(EFFECTS.document));
  return summarySection(sources, {
    title: words(TERMS.effects),
    table: SUMMARY_EFFECTS,
    rows,
    keyOf: ({ key }) => key,
    columns: [
      { key: "name", heading: heading("name"), wrap: true, value: effectName },
      shown(sources, "before", ({ valueBefore }) => valueBefore ?? NONE),
      shown(sources, "after", ({ valueAfter }) => valueAfter ?? NONE),
      shown(sources, "change", (row) => changeOf(row) ?? NONE),
      { ...shown(sources, "changeRate", (row) => rateOf(row) ?? NONE), format: "signedPercent1" },
      {
        ...shown(sources, "verdict", ({ verdict }) => said(EFFECT_TERMS[`verdict-${verdict}`])),
        format: "general",
        align: "center",
        wrap: true,
      },
    ],
    frame: { formatOf: (row, key) => effectFormat(row, key) },
  });
}

/** Problems are named with what they are measured by. */
function effectName({ problem, subject, metric }: EffectRow): string {
  return problem === null ? metric : `${subject} ${metric}`;
}

function isVerified({ ready, valueBefore, valueAfter }: EffectRow): boolean {
  return ready && valueBefore !== null && valueAfter !== null;
}

function shown(sources: DocumentSources, key: Shown, value: (row: EffectRow) => CellContent): EffectColumn {
  const { column } = tableIn(sources.context, EFFECTS);
  const found = (effect: string): string =>
    `=IFERROR(INDEX(${column(key)},MATCH(${text(verbatim(effect))},${column("key")},0)),"")`;
  return {
    key,
    heading: tableIn(sources.context, SUMMARY_EFFECTS).heading(key),
    format: "decimal2",
    align: "right",
    value: (row) => live(sources, found(row.key), value(row)),
  };
}
