import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report/report";
import { quadrantName } from "../../documents/diagnosis/quadrantNames";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { useBarListStyles } from "./barListStyles";
import { ResultButton } from "./ResultButton";
import { sheetOf } from "./sheetOf";

const useStyles = makeStyles({
  quadrant: { whiteSpace: "nowrap", textAlign: "end" },
  urgent: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

const SHOWN = 5;

/** How urgent each problem is and whose it is, and the words most used. Each problem leads to its row. */
export function ProblemFindings({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const list = useBarListStyles();
  const { say, count, locale } = useSpeech();
  const { diagnosis } = report;
  const problems = diagnosis?.problems.filter(({ quadrant }) => quadrant !== null) ?? [];
  if (diagnosis === null || problems.length === 0) return null;
  const sheet = sheetOf(report, "diagnosis");
  const words = diagnosis.words?.items.slice(0, SHOWN).map(({ word }) => word) ?? [];
  return (
    <Section
      title={say("diagnosis-heading")}
      {...(words.length === 0 ? {} : { hint: say("diagnosis-words", { words }) })}
    >
      <ul className={list.list}>
        {problems.slice(0, SHOWN).map(({ problem, label, spread, count: mentions, ...found }) => {
          const quadrant = found.adjusted ?? found.quadrant ?? "neither";
          const isUrgent = quadrant === "urgent-important";
          return (
            <li key={problem}>
              <ResultButton
                place={sheet === null ? null : { sheet, row: label[locale] }}
                className={list.item}
              >
                <span className={list.line}>
                  <span className={list.name}>{label[locale]}</span>
                  <span className={mergeClasses(styles.quadrant, isUrgent && styles.urgent)}>
                    {quadrantName(quadrant, locale)}
                  </span>
                  <span className={list.note}>{say("problems-count", { count: count(mentions) })}</span>
                  <span className={list.note}>{say(`diagnosis-${spread}`)}</span>
                </span>
              </ResultButton>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
