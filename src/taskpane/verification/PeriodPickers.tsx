import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { DataPeriods } from "../../app/analyst/cleaningPreview";
import { useSpeech } from "../language/speech";
import { periodChoices, type PeriodChoices } from "../state/periodChoices";
import { periodsOverlap } from "../parts/periodsOverlap";
import { PeriodSelect } from "../parts/PeriodSelect";
import { Section } from "../parts/Section";
import { usePaneActions } from "../state/paneContext";
import type { ComparedPeriods } from "../state/paneState";

interface PeriodPickersProps {
  /** The periods that the data have. */
  readonly data: DataPeriods;
  /** What was compared last; null for nothing. */
  readonly shown: ComparedPeriods | null;
}

function latestOf({ months, years }: PeriodChoices): readonly string[] {
  return months.length > 0 ? months : years;
}

/** Before and after: the two latest months (or years) unless others were compared. */
export function PeriodPickers({ data, shown }: PeriodPickersProps) {
  const { say } = useSpeech();
  const { compare } = usePaneActions();
  const [chosen, setChosen] = useState<Partial<ComparedPeriods>>({});
  const periods = periodChoices(data);
  const [latest = null, before = null] = latestOf(periods);
  const period = chosen.period ?? (shown === null ? latest : shown.period);
  const compareWith = chosen.compareWith ?? shown?.compareWith ?? before;
  const same = period === compareWith || periodsOverlap(period, compareWith, data.monthStartDay);
  return (
    <Section title={say("verification-periods")}>
      <PeriodSelect
        label={say("verification-before")}
        none={say("verification-choose")}
        choices={periods}
        value={compareWith}
        onChange={(value) => setChosen({ ...chosen, compareWith: value ?? "" })}
      />
      <PeriodSelect
        label={say("verification-after")}
        none={say("verification-all-else")}
        choices={periods}
        value={period}
        onChange={(value) => setChosen({ ...chosen, period: value })}
      />
      {same && <Text>{say("verification-same")}</Text>}
      <Button
        appearance="primary"
        disabledFocusable={same || compareWith === null || compareWith === ""}
        onClick={() => compare({ period, compareWith: compareWith ?? "" })}
      >
        {say("verification-compare")}
      </Button>
    </Section>
  );
}
