import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { ActionBar } from "../parts/ActionBar";
import { FailureBar } from "../parts/FailureBar";
import { WarningList } from "../parts/WarningList";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { CleaningCard } from "./CleaningCard";
import { ColumnList } from "./ColumnList";
import { SourceCard } from "./SourceCard";
import { Welcome } from "./Welcome";

const useStyles = makeStyles({
  waiting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

/** What was found in the workbook, to be checked and corrected. */
export function DataStep() {
  const { say } = useSpeech();
  const { survey: state } = usePaneState();
  const { goTo } = usePaneActions();
  if (state.status === "looking") return <Waiting label={say("looking")} />;
  if (state.status === "missing") return <Welcome failure={state.failure} />;
  const { survey, problem, preview } = state;
  return (
    <>
      {problem !== null && <FailureBar title={say("notice-failed")} failure={problem} />}
      <SourceCard survey={survey} />
      <WarningList warnings={survey.recognition.warnings} />
      <ColumnList survey={survey} />
      <CleaningCard state={preview} />
      <ActionBar>
        <Button appearance="primary" onClick={() => goTo("make")}>
          {say("next-make")}
        </Button>
      </ActionBar>
    </>
  );
}

function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.waiting}>
      <SkeletonItem size={24} />
      <SkeletonItem size={72} />
      <SkeletonItem size={128} />
      <SkeletonItem size={128} />
    </Skeleton>
  );
}
