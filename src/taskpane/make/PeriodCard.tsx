import { Text } from "@fluentui/react-components";
import { CONCEPTS } from "../../glossary/concepts";
import { useSpeech } from "../language/speech";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { PartSelect } from "./PartSelect";
import { NO_PERIODS, periodChoices } from "../state/periodChoices";
import { periodsOverlap } from "../parts/periodsOverlap";
import { PeriodSelect } from "../parts/PeriodSelect";
import { readyPreview } from "../state/paneState";

/** Which period is measured, against which, and of which group. */
export function PeriodCard() {
  const { say, word } = useSpeech();
  const { survey, choices } = usePaneState();
  const { choose } = usePaneActions();
  const preview = readyPreview(survey);
  const periods = periodChoices(preview ?? NO_PERIODS);
  if (preview !== null && periods.years.length === 0) {
    return (
      <Section title={word(CONCEPTS.evaluationPeriod)}>
        <Text>{say("period-no-time")}</Text>
        <PartSelect />
      </Section>
    );
  }
  const overlapping = periodsOverlap(choices.period, choices.compareWith, periods.monthStartDay);
  const compareHint =
    choices.period === null
      ? { hint: say("compare-hint") }
      : overlapping
        ? { hint: say("verification-same") }
        : {};
  return (
    <Section title={word(CONCEPTS.evaluationPeriod)}>
      <PeriodSelect
        label={say("period-label")}
        none={word(CONCEPTS.periodAll)}
        choices={periods}
        value={choices.period}
        disabled={preview === null}
        onChange={(period) => choose(period === null ? { period, compareWith: null } : { period })}
      />
      <PeriodSelect
        label={say("compare-label")}
        none={say("compare-none")}
        choices={periods}
        value={choices.compareWith}
        disabled={choices.period === null}
        {...compareHint}
        onChange={(compareWith) => choose({ compareWith })}
      />
      <PartSelect />
    </Section>
  );
}
