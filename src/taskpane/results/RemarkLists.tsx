import type { Report } from "../../app/report/report";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { useBarListStyles } from "./barListStyles";
import { remarkLists } from "./remarks";
import { ResultButton } from "./ResultButton";

/** How far the target is, what is worth a look, and what happened meanwhile. Each line leads to its place. */
export function RemarkLists({ report }: { readonly report: Report }) {
  const list = useBarListStyles();
  const speech = useSpeech();
  return remarkLists(report, speech).map(({ key, title, hint, lines }) => (
    <Section key={key} title={title} hint={hint}>
      <ul className={list.list}>
        {lines.map(({ text, place }) => (
          <li key={text}>
            <ResultButton place={place} className={list.item}>
              <span className={list.name}>{text}</span>
            </ResultButton>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
