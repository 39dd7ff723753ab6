import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { usePaneActions } from "../state/paneContext";
import type { DoneRun } from "../state/paneState";

const useStyles = makeStyles({
  age: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  muted: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  overtaken: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Since when the results stand, whether the sheets have moved on since, and a way to bring them up to date. */
export function ResultsAge({ run }: { readonly run: DoneRun }) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { refreshResults } = usePaneActions();
  const { age, asOf } = run;
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hour12: false }).format(
    asOf,
  );
  const isBusy = age === "refreshing";
  return (
    <div className={styles.age}>
      <Text size={200} className={age === "overtaken" ? styles.overtaken : styles.muted}>
        {age === "overtaken" ? `▲ ${say("results-overtaken", { time })}` : say("results-as-of", { time })}
      </Text>
      <Button size="small" disabledFocusable={isBusy} onClick={refreshResults}>
        {say(isBusy ? "results-refreshing" : "results-refresh")}
      </Button>
    </div>
  );
}
