import { SHARED } from "../sharedWords";
import type { CustomerEffort } from "../../analysis/measures/customerEffort";
import type { NetPromoter } from "../../analysis/measures/netPromoter";
import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import { countFormula, decimalFormula, percentFormula } from "../formulas/figureText";
import { countText, percentText, roundedText } from "../sheet/numberText";
import type { CellContent, Formula } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { DEFINITIONS } from "./definitionWords";
import { changeNotes } from "./changeNote";
import { EFFORT } from "./effortWorkings";
import { measureTile, plainNote } from "./measureTile";
import { PROMOTERS } from "./promoterWorkings";
import { TERMS } from "./words";

/** NPS in points with its interval and the shares it is made of. */
const promoterTile = measureTile({
  measure: "nps",
  label: CONCEPTS.netPromoterAnswer,
  definition: DEFINITIONS.definitionNetPromoter,
  found: ({ context }) => context.results.nps,
  content: (sources, nps) => ({
    value: live(sources, `=${PROMOTERS.score}`, nps.score ?? "—"),
    format: "decimal1",
    tone: "brand",
    valueTone: {
      good: `IF(${PROMOTERS.n}=0,FALSE,${PROMOTERS.score}>=0)`,
      bad: `IF(${PROMOTERS.n}=0,FALSE,${PROMOTERS.score}<0)`,
      now: nps.score === null ? null : nps.score >= 0 ? "good" : "bad",
    },
    notes: [
      ...changeNotes(sources, "nps"),
      plainNote(promoterShares(sources, nps)),
      plainNote(promoterInterval(sources, nps)),
      plainNote(
        live(sources, `="n\u00a0=\u00a0"&${countFormula(PROMOTERS.n)}`, `n\u00a0=\u00a0${countText(nps.n)}`),
      ),
    ],
  }),
});

function promoterShares(sources: DocumentSources, { parts }: NetPromoter): CellContent | Formula {
  const { words } = sources;
  const [promoters, detractors] = [`${words(TERMS.promoters)} `, ` · ${words(TERMS.detractors)} `];
  const share = (count: string): string => `IFERROR(${percentFormula(`${count}/${PROMOTERS.n}`)},"—")`;
  return live(
    sources,
    `=${text(promoters)}&${share(PROMOTERS.promoters)}&${text(detractors)}&${share(PROMOTERS.detractors)}`,
    `${promoters}${shareText(parts.promoters.share)}${detractors}${shareText(parts.detractors.share)}`,
  );
}

function promoterInterval(sources: DocumentSources, { interval }: NetPromoter): CellContent | Formula {
  const label = `${sources.words(TERMS.interval95)} `;
  const { n, low, high } = PROMOTERS;
  const upTo = sources.words(SHARED.upTo);
  return live(
    sources,
    `=IF(${n}=0,"—",${text(label)}&${decimalFormula(low, 1)}&${text(upTo)}&${decimalFormula(high, 1)})`,
    interval === null ? "—" : `${label}${roundedText(interval[0], 1)}${upTo}${roundedText(interval[1], 1)}`,
  );
}

/** CES: the mean and the share of easy answers. */
const effortTile = measureTile({
  measure: "ces",
  label: CONCEPTS.customerEffortAnswer,
  definition: DEFINITIONS.definitionCustomerEffort,
  found: ({ context, data }) => (data === null || data.ces === null ? null : context.results.ces),
  content: (sources, ces) => ({
    value: live(sources, `=IF(${EFFORT.n}=0,"—",${EFFORT.mean})`, ces.mean ?? "—"),
    format: "decimal2",
    tone: "brand",
    notes: [
      ...changeNotes(sources, "ces"),
      plainNote(effortInterval(sources, ces)),
      plainNote(easyShare(sources, ces)),
      plainNote(
        live(sources, `="n\u00a0=\u00a0"&${countFormula(EFFORT.n)}`, `n\u00a0=\u00a0${countText(ces.n)}`),
      ),
    ],
  }),
});

function effortInterval(sources: DocumentSources, { interval }: CustomerEffort): CellContent | Formula {
  const label = `${sources.words(TERMS.interval95)} `;
  const { n, low, high } = EFFORT;
  return live(
    sources,
    `=IF(${n}<2,"—",${text(label)}&${decimalFormula(low, 2)}&"–"&${decimalFormula(high, 2)})`,
    interval === null ? "—" : `${label}${interval.map((end) => roundedText(end, 2)).join("–")}`,
  );
}

/** "容易占比 71.2%（64.0%–77.5%）". */
function easyShare(sources: DocumentSources, ces: CustomerEffort): CellContent | Formula {
  const label = `${sources.words(CONCEPTS.easyShare)} `;
  const { n, easy, easyLow, easyHigh } = EFFORT;
  const shown = `${percentFormula(`${easy}/${n}`)}&" ("&${percentFormula(easyLow)}&"–"&${percentFormula(easyHigh)}&")"`;
  const ends = ces.easyInterval?.map(percentText).join("–") ?? "";
  return live(
    sources,
    `=IF(${n}=0,"—",${text(label)}&${shown})`,
    ces.easyShare === null ? "—" : `${label}${percentText(ces.easyShare)} (${ends})`,
  );
}

function shareText(share: number | null): string {
  return share === null ? "—" : percentText(share);
}

/** The tiles of recommending and of effort. */
export const LOYALTY_TILES = [promoterTile, effortTile] as const;
