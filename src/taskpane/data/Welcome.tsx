import { Body1, Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { ActionBar } from "../parts/ActionBar";
import { FailureBar } from "../parts/FailureBar";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneActions } from "../state/paneContext";
import type { Failure } from "../state/paneState";
import { CARD } from "../parts/cardLook";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    ...CARD,
    borderTop: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
  title: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    ...PLAIN_LIST,
  },
  point: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr)", alignItems: "baseline" },
  sign: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What this is for, and what to do where no survey was found: the first thing that a new user sees. */
export function Welcome({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { findByItself, takeSelection, trySample, newInspection } = usePaneActions();
  const isEmpty = failure.code === "workbook-empty";
  return (
    <>
      <div className={styles.card}>
        <Subtitle1 as="h3" className={styles.title}>
          {say("welcome-title")}
        </Subtitle1>
        <ul className={styles.list}>
          {(["welcome-read", "welcome-make", "welcome-safe"] as const).map((point) => (
            <li key={point} className={styles.point}>
              <span className={styles.sign} aria-hidden="true">
                ✓
              </span>
              <Body1>{say(point)}</Body1>
            </li>
          ))}
        </ul>
      </div>
      {isEmpty ? (
        <Text>{say("welcome-how")}</Text>
      ) : (
        <FailureBar title={say("missing-title")} failure={failure} intent="warning" />
      )}
      <ActionBar>
        {isEmpty ? (
          <>
            <Button appearance="primary" onClick={() => trySample(locale)}>
              {say("try-sample")}
            </Button>
            <Button onClick={findByItself}>{say("look-again")}</Button>
          </>
        ) : (
          <>
            <Button appearance="primary" onClick={takeSelection}>
              {say("take-selection")}
            </Button>
            <Button onClick={findByItself}>{say("look-again")}</Button>
            <Button onClick={() => trySample(locale)}>{say("try-sample")}</Button>
          </>
        )}
        <Text size={200} className={styles.muted}>
          {say("try-sample-hint")}
        </Text>
        <Button onClick={newInspection}>{say("new-inspection")}</Button>
        <Text size={200} className={styles.muted}>
          {say("new-inspection-hint")}
        </Text>
      </ActionBar>
    </>
  );
}
