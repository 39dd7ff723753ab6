import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSpeech } from "../language/speech";
import { ActionBar } from "../parts/ActionBar";
import { Section } from "../parts/Section";
import { usePaneActions } from "../state/paneContext";
import type { RunningRun } from "../state/paneState";
import { overallShare } from "./runProgress";
import { StageList } from "./StageList";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  percent: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** How far a run has come, for how long it has been going, and a way out. */
export function RunProgress({ run }: { readonly run: RunningRun }) {
  const styles = useStyles();
  const { say, decimal } = useSpeech();
  const { cancel } = usePaneActions();
  const [cancelling, setCancelling] = useState(false);
  const share = overallShare(run.progress);
  return (
    <>
      <Section title={cancelling ? say("run-cancelling") : say("run-heading")}>
        <div className={styles.line}>
          <span className={styles.percent}>{decimal(Math.floor(share * 100), 0)}%</span>
          <Text size={200} className={styles.muted}>
            <Elapsed since={run.startedAt} />
          </Text>
        </div>
        <ProgressBar thickness="large" value={share} aria-label={say("run-heading")} />
        <StageList current={run.progress.stage} />
      </Section>
      <ActionBar>
        <Text size={200} className={styles.muted}>
          {say("run-keep-open")}
        </Text>
        <Button
          disabledFocusable={cancelling}
          onClick={() => {
            setCancelling(true);
            cancel();
          }}
        >
          {say("pane-cancel")}
        </Button>
      </ActionBar>
    </>
  );
}

const SECOND = 1000;

function Elapsed({ since }: { readonly since: number }) {
  const { say } = useSpeech();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - since) / SECOND)), SECOND);
    return () => clearInterval(timer);
  }, [since]);
  return <>{say("run-elapsed", { seconds })}</>;
}
