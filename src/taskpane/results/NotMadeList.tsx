import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Report } from "../../app/report/report";
import { useSpeech } from "../language/speech";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneState } from "../state/paneContext";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ...PLAIN_LIST,
  },
  line: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The documents asked for that the data give nothing for, each with why and, where something can be done, what. */
export function NotMadeList({ notMade }: Pick<Report, "notMade">) {
  const styles = useStyles();
  const { say, word } = useSpeech();
  const { documents } = usePaneState();
  const heading = useId();
  const reasons = new Map(notMade.map(({ id, reason }) => [id, reason]));
  return (
    <div className={styles.part}>
      <Text id={heading} size={200} className={styles.muted}>
        {say("not-made-heading", { count: notMade.length })}
      </Text>
      <ul className={styles.list} aria-labelledby={heading}>
        {documents.map(({ id, title }) => {
          const reason = reasons.get(id);
          if (reason === undefined) return null;
          return (
            <li key={id} className={styles.line}>
              <Text>{word(title)}</Text>
              <Text size={200} className={styles.muted}>
                {say(`not-made-${reason}`)}
              </Text>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
