import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import type { Recognition, Warning } from "../../analysis/survey/recognition";
import { useSpeech } from "../language/speech";
import { ActionBar } from "../parts/ActionBar";
import { CardSkeleton } from "../parts/CardSkeleton";
import { Columns, Stack } from "../parts/Columns";
import { FailureBar } from "../parts/FailureBar";
import { WarningList } from "../parts/WarningList";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { CleaningCard } from "./CleaningCard";
import { type SurveyState, readyPreview } from "../state/paneState";
import { QUESTIONS } from "./questionsId";
import { SourceCard } from "./SourceCard";
import { Welcome } from "./Welcome";

const BandsCard = lazy(() => import(/* webpackChunkName: "reading" */ "./BandsCard"));
const QuestionList = lazy(() => import(/* webpackChunkName: "reading" */ "./QuestionList"));

/** Comes after the cards above it, so that neither holds the page up for long. */
const ColumnList = lazy(() => import(/* webpackChunkName: "columns" */ "./ColumnList"));

/** What was found in the workbook, to be checked and corrected. */
export function DataStep() {
  const { say } = useSpeech();
  const { survey: state, fileGuesses } = usePaneState();
  const { goTo } = usePaneActions();
  useFocusAfterChoice(state);
  if (state.status === "looking") return <CardSkeleton label={say("looking")} cards={[4, 6, 7]} />;
  if (state.status === "missing") return <Welcome failure={state.failure} />;
  const { survey, problem, preview } = state;
  return (
    <>
      {problem !== null && <FailureBar title={say("notice-failed")} failure={problem} />}
      <Suspense>
        {preview.status === "ready" && preview.preview.questions.length > 0 && (
          <QuestionList questions={preview.preview.questions} />
        )}
      </Suspense>
      <WarningList
        warnings={[...fileGuesses, ...missingScore(survey.recognition), ...survey.recognition.warnings]}
      />
      <Columns>
        <Stack>
          <SourceCard survey={survey} />
          <Suspense>
            {preview.status === "ready" && preview.preview.score !== null && (
              <BandsCard score={preview.preview.score} />
            )}
          </Suspense>
        </Stack>
        <CleaningCard state={preview} saidAbove={survey.recognition.warnings} />
      </Columns>
      <Suspense fallback={<CardSkeleton label={say("looking")} cards={[7]} />}>
        <ColumnList survey={survey} />
      </Suspense>
      <ActionBar>
        <Button id={NEXT} appearance="primary" onClick={() => goTo("make")}>
          {say("next-make")}
        </Button>
      </ActionBar>
    </>
  );
}

/** Without an overall score much cannot be made: said before it is missed. */
function missingScore({ kind, columns }: Recognition): readonly Warning[] {
  const isOfAnswers = kind === "answers" || kind === "long";
  return isOfAnswers && !columns.some(({ role }) => role === "score") ? [{ code: "score-absent" }] : [];
}

const NEXT = "next-make";

/** A question that was answered leaves with its button: the focus goes on to the next question, or to what comes next. */
function useFocusAfterChoice(state: SurveyState): void {
  const asked = useRef(false);
  const questions = readyPreview(state)?.questions ?? null;
  useEffect(() => {
    if (questions === null) return;
    if (asked.current && document.activeElement === document.body) {
      const next = questions.length > 0 ? `#${QUESTIONS} button, #${QUESTIONS} select` : `#${NEXT}`;
      document.querySelector<HTMLElement>(next)?.focus();
    }
    asked.current = questions.length > 0;
  }, [questions]);
}
