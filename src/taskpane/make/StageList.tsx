import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Progress } from "../../app/request/generateRequest";
import type { MessageCode } from "../../messages/messageCode";
import { useSpeech } from "../language/speech";
import { PLAIN_LIST } from "../parts/plainList";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ...PLAIN_LIST,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  stage: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: { textAlign: "center" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  now: { color: tokens.colorBrandForeground1 },
});

type Stage = Progress["stage"];

const STAGES: readonly Stage[] = ["reading", "analysing", "writing", "finishing"];

/** The stages of a run: those behind, the present one, those to come. Each has a sign besides its colour. */
export function StageList({ current }: { readonly current: Stage }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const place = STAGES.indexOf(current);
  return (
    <ol className={styles.list}>
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          className={mergeClasses(styles.stage, index === place && styles.current)}
          aria-current={index === place ? "step" : undefined}
        >
          <span
            className={mergeClasses(styles.sign, index < place && styles.done, index === place && styles.now)}
            role="img"
            aria-label={say(signOf(index, place).label)}
          >
            {signOf(index, place).sign}
          </span>
          {say(`stage-name-${stage}`)}
        </li>
      ))}
    </ol>
  );
}

function signOf(index: number, place: number): { readonly sign: string; readonly label: MessageCode } {
  if (index < place) return { sign: "✓", label: "stage-done" };
  return index === place ? { sign: "●", label: "stage-current" } : { sign: "○", label: "stage-waiting" };
}
