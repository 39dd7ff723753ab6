import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { categoryNamed } from "../../analysis/reasons/shippedLabels";
import { rowsOfReason } from "../../app/rows/rowsBehind";
import type { Report } from "../../app/report/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { ShowMore } from "../parts/ShowMore";
import { useBarListStyles } from "./barListStyles";
import { behind } from "./behind";
import { ResultButton } from "./ResultButton";
import { RowsButton } from "./RowsButton";
import { ShareBar } from "./ShareBar";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  core: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
  },
});

const SHOWN = 5;

type Reason = NonNullable<Report["reasons"]>["items"][number];

/** The reasons by their share, core problems marked by a word as well as by colour. Each leads to its row. */
export function ReasonBars({ report }: { readonly report: Report }) {
  const list = useBarListStyles();
  const { say, count, locale } = useSpeech();
  const [all, setAll] = useState(false);
  const { reasons } = report;
  if (reasons === null || reasons.items.length === 0) {
    return <Section title={say("problems-heading")}>{say("problems-none")}</Section>;
  }
  const { items, total } = reasons;
  const sheet = sheetOf(report, "pareto");
  const largest = items[0]?.share ?? 1;
  return (
    <Section title={say("problems-heading")} hint={say("problems-total", { total: count(total) })}>
      <ul className={list.list}>
        {(all ? items : items.slice(0, SHOWN)).map((item) => (
          <li key={item.category} className={list.withRows}>
            <ResultButton place={sheet === null ? null : { sheet, row: item.category }} className={list.item}>
              <ReasonLine item={item} />
              <ShareBar share={item.share / largest} strong={item.core} />
            </ResultButton>
            <RowsButton
              rows={behind(report, (rows) => rowsOfReason(rows, item.category))}
              of={categoryNamed(item.category, locale)}
            />
          </li>
        ))}
      </ul>
      <ReasonNotes reasons={reasons} />
      <ShowMore hidden={items.length - SHOWN} all={all} onToggle={() => setAll(!all)} />
    </Section>
  );
}

/** What stands against calling problems core, and what became of every dissatisfied answer. */
function ReasonNotes({ reasons }: { readonly reasons: NonNullable<Report["reasons"]> }) {
  const { say, count } = useSpeech();
  const { accounted, doubts } = reasons;
  return (
    <>
      {doubts.map((doubt) => (
        <Text key={doubt} size={200}>
          {say(`problems-doubt-${doubt}`)}
        </Text>
      ))}
      {accounted !== null && (
        <Text size={200}>
          {say("problems-accounted", {
            none: count(accounted.none),
            unclassified: count(accounted.unclassified),
            classified: count(accounted.classified),
          })}
        </Text>
      )}
    </>
  );
}

function ReasonLine({ item }: { readonly item: Reason }) {
  const styles = useStyles();
  const list = useBarListStyles();
  const { say, count, percent, locale } = useSpeech();
  const cumulative = percent(item.cumulativeShare);
  return (
    <span className={list.line}>
      <span className={mergeClasses(list.name, item.core && list.strong)}>
        {categoryNamed(item.category, locale)}{" "}
        {item.core && <span className={styles.core}>★ {say("problems-core")}</span>}
      </span>
      <span className={list.figure}>{percent(item.share)}</span>
      <span className={list.notes}>
        <span>
          {item.answerShare === null
            ? say("problems-count", { count: count(item.count) })
            : say("problems-count-of", { count: count(item.count), share: percent(item.answerShare) })}
        </span>
        <span>{say("problems-cumulative", { cumulative })}</span>
      </span>
    </span>
  );
}
