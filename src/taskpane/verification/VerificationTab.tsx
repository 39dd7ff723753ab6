import { Button, ProgressBar, Text } from "@fluentui/react-components";
import type { DataPeriods } from "../../app/analyst/cleaningPreview";
import { NO_PERIODS, periodChoices } from "../state/periodChoices";
import { periodText } from "../language/periodText";
import { useSpeech } from "../language/speech";
import { EmptyState } from "../parts/EmptyState";
import { FailureBar } from "../parts/FailureBar";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { type PaneState, type VerificationState, readyPreview } from "../state/paneState";
import { ComparedList } from "./ComparedList";
import { PeriodPickers } from "./PeriodPickers";

/** The measures of two periods, before and after: those compared last, or any two that are chosen here. */
export default function VerificationTab() {
  const { say } = useSpeech();
  const state = usePaneState();
  const { goTo } = usePaneActions();
  const { verification } = state;
  const data = periodsOf(state);
  const shown = verification.status === "done" ? verification.periods : null;
  if (data !== null && periodChoices(data).years.length === 0) {
    return (
      <EmptyState title={say("verification-none-title")} text={say("verification-no-time")}>
        <Button appearance="primary" onClick={() => goTo("data")}>
          {say("verification-to-data")}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      {data === null ? (
        <Text>{say("verification-reading")}</Text>
      ) : (
        <PeriodPickers key={JSON.stringify(shown)} data={data} shown={shown} />
      )}
      <Comparison verification={verification} />
    </>
  );
}

function Comparison({ verification }: { readonly verification: VerificationState }) {
  const speech = useSpeech();
  const { say } = speech;
  const { cancelComparing } = usePaneActions();
  switch (verification.status) {
    case "idle":
      return <EmptyState title={say("verification-none-title")} text={say("verification-none")} />;
    case "failed":
      return (
        <FailureBar
          title={say("notice-failed")}
          failure={verification.failure}
          safe={say("safe-nothing-written")}
        />
      );
    case "comparing":
      return (
        <Section title={say("verification-heading")}>
          <ProgressBar
            aria-label={say("verification-comparing")}
            {...(verification.share === null ? {} : { value: verification.share })}
          />
          <Button onClick={cancelComparing}>{say("pane-cancel")}</Button>
        </Section>
      );
    case "done": {
      const { periods, comparison } = verification;
      const before = periodText(periods.compareWith, speech);
      const after =
        periods.period === null ? say("verification-all-else") : periodText(periods.period, speech);
      return (
        <Section
          title={say("verification-heading")}
          hint={`${before} → ${after} · ${say("verification-note")}`}
        >
          {comparison.length === 0 ? (
            <Text>{say("verification-nothing")}</Text>
          ) : (
            <ComparedList comparison={comparison} />
          )}
        </Section>
      );
    }
  }
}

/** The periods of the data; null until they are read. */
function periodsOf({ survey }: PaneState): DataPeriods | null {
  return survey.status === "missing" ? NO_PERIODS : readyPreview(survey);
}
