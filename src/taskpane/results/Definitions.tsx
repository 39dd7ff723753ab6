import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../app/report/report";
import { useSpeech } from "../language/speech";
import { Disclosure } from "../parts/Disclosure";
import { PLAIN_LIST } from "../parts/plainList";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    ...PLAIN_LIST,
    color: tokens.colorNeutralForeground2,
  },
});

/** How the measures shown are defined, in the words of the sheets. */
export function Definitions({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { say, word } = useSpeech();
  const terms = report.tiles.flatMap(({ definition }) => definition ?? []);
  if (terms.length === 0) return null;
  return (
    <Disclosure label={say("definitions-heading")}>
      <ul className={styles.list}>
        {terms.map((term) => (
          <li key={term.en}>
            <Caption1>{word(term)}</Caption1>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
