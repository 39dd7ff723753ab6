import { Body1, Button } from "@fluentui/react-components";
import type { Report } from "../../app/report/report";
import type { UndoOutcome } from "../../app/run/undoLastRun";
import { undoneTold } from "../../app/run/undoneTold";
import { useSpeech } from "../language/speech";
import { ActionBar } from "../parts/ActionBar";
import { CardSkeleton } from "../parts/CardSkeleton";
import { Columns } from "../parts/Columns";
import { Disclosure } from "../parts/Disclosure";
import { EmptyState } from "../parts/EmptyState";
import { typeThere } from "../parts/typeThere";
import { WarningList } from "../parts/WarningList";
import { usePaneActions, usePaneState } from "../state/paneContext";
import type { DoneRun } from "../state/paneState";
import { Broadcast } from "./Broadcast";
import { AlarmList } from "./AlarmList";
import { DimensionBars } from "./DimensionBars";
import { Figures } from "./Figures";
import { FindingLine } from "./FindingLine";
import { GoalQuestion } from "./GoalQuestion";
import { GroupList } from "./GroupList";
import { GroupSets } from "./GroupSets";
import { LeftOutLines } from "./LeftOutLines";
import { MeasuredProblems } from "./MeasuredProblems";
import { MeasureTiles } from "./MeasureTiles";
import { MonthTable } from "./MonthTable";
import { ProblemFindings } from "./ProblemFindings";
import { ReasonBars } from "./ReasonBars";
import { ReasonReview } from "./ReasonReview";
import { RemarkLists } from "./RemarkLists";
import { ResultsAge } from "./ResultsAge";
import { RunSummary } from "./RunSummary";
import { SheetLinks } from "./SheetLinks";
import { ShareCopy } from "./ShareCopy";
import { sheetOf } from "./sheetOf";
import { UndoRun } from "./UndoRun";

/** What came of the last run. */
export default function ResultsStep() {
  const { say } = useSpeech();
  const { run } = usePaneState();
  const { goTo, showStanding } = usePaneActions();
  if (run.status === "done") return <Outcome run={run} />;
  if (run.status === "undone") return <Undone outcome={run.outcome} />;
  if (run.status === "idle" && run.standing === "measuring")
    return <CardSkeleton label={say("results-measuring")} cards={[3, 6]} />;
  if (run.status === "idle" && run.standing === "there") {
    return (
      <EmptyState title={say("results-there-title")} text={say("results-there")}>
        <Button appearance="primary" onClick={showStanding}>
          {say("results-show-standing")}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say("results-empty-title")} text={say("results-empty")}>
      <Button appearance="primary" onClick={() => goTo("make")}>
        {say("go-make")}
      </Button>
    </EmptyState>
  );
}

/** What went and what stays, a line each. */
function Undone({ outcome }: { readonly outcome: UndoOutcome }) {
  const { say } = useSpeech();
  const { goTo } = usePaneActions();
  const [first = "", ...more] = undoneTold(outcome).map(({ code, data }) => say(code, data));
  return (
    <EmptyState title={say("undone-title")} text={first}>
      {more.map((line) => (
        <Body1 key={line}>{line}</Body1>
      ))}
      <Button appearance="primary" onClick={() => goTo("make")}>
        {say("go-make")}
      </Button>
    </EmptyState>
  );
}

function Outcome({ run }: { readonly run: DoneRun }) {
  const { say } = useSpeech();
  const { report } = run;
  const { warnings } = report;
  return (
    <>
      <FindingLine report={report} />
      <RunSummary run={run} />
      <ResultsAge run={run} />
      <LeftOutLines report={report} />
      {warnings.length > 0 && (
        <Disclosure label={say("warnings-heading", { count: warnings.length })}>
          <WarningList warnings={warnings} />
        </Disclosure>
      )}
      <Figures isOvertaken={run.age !== "current"}>
        <MeasureTiles report={report} />
      </Figures>
      <GoalQuestion report={report} />
      <Figures isOvertaken={run.age !== "current"}>
        <Columns>
          <ReasonBars report={report} />
          <DimensionBars report={report} />
        </Columns>
        <MeasuredProblems report={report} />
        <AlarmList report={report} />
      </Figures>
      <ReasonReview review={report.reasonReview} />
      <Figures isOvertaken={run.age !== "current"}>
        <MonthTable report={report} />
        <ProblemFindings report={report} />
        <GroupList report={report} />
        <RemarkLists report={report} />
      </Figures>
      <SheetLinks report={report} />
      <GroupSets />
      <Broadcast run={run} />
      <NextActions report={report} />
    </>
  );
}

/** Results are there to be acted on: the plan's cells are what a person fills in next. */
function NextActions({ report }: { readonly report: Report }) {
  const { say } = useSpeech();
  const { goTo, fillPlan } = usePaneActions();
  const plan = sheetOf(report, "improvement-plan");
  return (
    <ActionBar>
      {plan !== null && (
        <Button appearance="primary" onClick={() => void typeThere(fillPlan(plan))}>
          {say("results-plan")}
        </Button>
      )}
      <Button onClick={() => goTo("make")}>{say("results-again")}</Button>
      <ShareCopy />
      <UndoRun />
    </ActionBar>
  );
}
