import { Button } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { ActionBar } from "../parts/ActionBar";
import { FailureBar } from "../parts/FailureBar";
import { isCancelled } from "../state/failure";
import { usePaneActions, usePaneState } from "../state/paneContext";
import type { Failure } from "../state/paneState";
import { DocumentList } from "./DocumentList";
import { PeriodCard } from "./PeriodCard";
import { RunProgress } from "./RunProgress";
import { SheetLanguage } from "./SheetLanguage";

/** What to make of which period, and the one button that makes it. */
export default function MakeStep() {
  const { say } = useSpeech();
  const { run, survey, preferences } = usePaneState();
  const { generate } = usePaneActions();
  const nothingTicked = preferences.documents?.length === 0;
  if (run.status === "running") {
    return <RunProgress run={run} />;
  }
  return (
    <>
      {run.status === "failed" && <RunFailure failure={run.failure} />}
      <SheetLanguage />
      <PeriodCard />
      <DocumentList />
      <ActionBar>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={survey.status !== "found" || nothingTicked}
          onClick={generate}
        >
          {say("pane-generate")}
        </Button>
      </ActionBar>
    </>
  );
}

function RunFailure({ failure }: { readonly failure: Failure }) {
  const { say } = useSpeech();
  return isCancelled(failure) ? (
    <FailureBar intent="info" title={say("run-cancelled")} failure={failure} />
  ) : (
    <FailureBar title={say("run-failed")} failure={failure} safe={say("run-safe")} />
  );
}
