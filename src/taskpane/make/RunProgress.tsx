import { Button, makeStyles, ProgressBar, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSpeech } from "../language/speech";
import { usePaneActions } from "../state/paneContext";
import type { RunState } from "../state/paneState";
import { overallShare } from "./runProgress";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { margin: 0 },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  figures: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** How far a run has come, for how long it has been going, and a way out. */
export function RunProgress({ run }: { readonly run: Extract<RunState, { status: "running" }> }) {
  const styles = useStyles();
  const { say, decimal } = useSpeech();
  const { cancel } = usePaneActions();
  const [cancelling, setCancelling] = useState(false);
  const share = overallShare(run.progress);
  const stage = say(`stage-${run.progress.stage}`);
  const percent = `${decimal(Math.floor(share * 100), 0)}%`;
  const spokenPercent = `${String(Math.floor(share * 4) * 25)}%`;
  return (
    <div className={styles.progress}>
      <Subtitle2 as="h3" className={styles.title}>
        {say("run-heading")}
      </Subtitle2>
      <ProgressBar thickness="large" value={share} aria-label={say("run-heading")} />
      <div className={styles.line}>
        <Text>{cancelling ? say("run-cancelling") : stage}</Text>
        <Text className={styles.figures}>
          {percent} · <Elapsed since={run.startedAt} />
        </Text>
      </div>
      <span role="status" className={styles.spoken}>
        {stage} {say("run-percent", { percent: spokenPercent })}
      </span>
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
    </div>
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
