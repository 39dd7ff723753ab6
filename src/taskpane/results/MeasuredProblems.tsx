import type { Report } from "../../app/report/report";
import { evidenceText } from "../../documents/problems/evidence";
import { wordsOf } from "../../glossary/words";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { useBarListStyles } from "./barListStyles";
import { ResultButton } from "./ResultButton";
import { sheetOf } from "./sheetOf";

/** What is to be improved where reasons tell nothing, each with what tells it. Each leads to its row of the plan. */
export function MeasuredProblems({ report }: { readonly report: Report }) {
  const list = useBarListStyles();
  const { say, locale } = useSpeech();
  const { measuredProblems } = report;
  if (measuredProblems.length === 0) return null;
  const sheet = sheetOf(report, "improvement-plan");
  return (
    <Section title={say("measured-heading")} hint={say("measured-hint")}>
      <ul className={list.list}>
        {measuredProblems.map(({ problem, label, evidence }) => (
          <li key={problem}>
            <ResultButton place={sheet === null ? null : { sheet, row: label[locale] }} className={list.item}>
              <span className={list.strong}>{label[locale]}</span>
              <span className={list.note}>{evidenceText(wordsOf(locale), evidence)}</span>
            </ResultButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
