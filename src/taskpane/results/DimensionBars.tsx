import { rowsOfMeasure } from "../../app/rows/rowsBehind";
import type { Report } from "../../app/report/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { useBarListStyles } from "./barListStyles";
import { behind } from "./behind";
import { ResultButton } from "./ResultButton";
import { RowsButton } from "./RowsButton";
import { ShareBar } from "./ShareBar";
import { sheetOf } from "./sheetOf";

/** The mean of each rated item on its scale, and how many answers to it are low. Each leads to its row. */
export function DimensionBars({ report }: { readonly report: Report }) {
  const list = useBarListStyles();
  const { say, percent, decimal, count } = useSpeech();
  const { dimensions, scale } = report;
  if (dimensions.length === 0 || scale === null) return null;
  const { min, max } = scale;
  const sheet = sheetOf(report, "measures");
  return (
    <Section title={say("dimensions-heading")} hint={say("dimensions-hint", { min, max })}>
      <ul className={list.list}>
        {dimensions.map(({ name, mean, lowShare, n }) => (
          <li key={name} className={list.withRows}>
            <ResultButton place={sheet === null ? null : { sheet, row: name }} className={list.item}>
              <span className={list.line}>
                <span className={list.name}>{name}</span>
                <span className={list.figure}>{decimal(mean, 2)}</span>
                <span className={list.note}>{say("dimension-low", { share: percent(lowShare) })}</span>
                <span className={list.note}>{say("tile-n", { n: count(n) })}</span>
              </span>
              <ShareBar share={mean === null ? 0 : (mean - min) / (max - min)} strong={false} />
            </ResultButton>
            <RowsButton rows={behind(report, (rows) => rowsOfMeasure(rows, `dimension:${name}`))} of={name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
