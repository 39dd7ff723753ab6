import { Body1, Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { FailureBar } from "../parts/FailureBar";
import { usePaneActions } from "../state/paneContext";
import type { Failure } from "../state/paneState";

const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  title: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  point: { display: "grid", gridTemplateColumns: "28px minmax(0, 1fr)", alignItems: "baseline" },
  number: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

/** What this is for, and what to do where no survey was found: the first thing that a new user sees. */
export function Welcome({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { findByItself, takeSelection, trySample } = usePaneActions();
  return (
    <div className={styles.welcome}>
      <Subtitle1 as="h3" className={styles.title}>
        {say("welcome-title")}
      </Subtitle1>
      <ol className={styles.list}>
        {(["welcome-read", "welcome-make", "welcome-safe"] as const).map((point, index) => (
          <li key={point} className={styles.point}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <Body1>{say(point)}</Body1>
          </li>
        ))}
      </ol>
      {failure.code === "workbook-empty" ? (
        <Text>{say("welcome-how")}</Text>
      ) : (
        <FailureBar title={say("missing-title")} failure={failure} intent="warning" />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={findByItself}>
          {say("look-again")}
        </Button>
        {failure.code !== "workbook-empty" && (
          <Button onClick={takeSelection}>{say("take-selection")}</Button>
        )}
        <Button onClick={trySample}>{say("try-sample")}</Button>
        <Text size={200} className={styles.muted}>
          {say("try-sample-hint")}
        </Text>
      </div>
    </div>
  );
}
