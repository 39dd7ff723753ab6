import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Report } from "../../app/report/report";
import { periodText } from "../language/periodText";
import { useSpeech } from "../language/speech";
import { CopyText } from "../parts/CopyText";
import { Disclosure } from "../parts/Disclosure";
import { Choice } from "../parts/Choice";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { readyPreview, type DoneRun, type SurveyState } from "../state/paneState";
import { broadcastText } from "./broadcastText";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** The text for the shift meeting or the group chat: of the results, of the latest week, or of the latest day. */
export function Broadcast({ run }: { readonly run: DoneRun }) {
  const { say } = useSpeech();
  return (
    <Disclosure label={say("broadcast-heading")}>
      <Choosing run={run} />
    </Disclosure>
  );
}

/** The report of another period, measured since the results were. */
interface Measured {
  readonly period: string;
  readonly since: number;
  readonly report: Report;
}

function Choosing({ run }: { readonly run: DoneRun }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const { survey } = usePaneState();
  const { measurePeriod } = usePaneActions();
  const [chosen, setChosen] = useState("");
  const [measured, setMeasured] = useState<Measured | null>(null);
  const others = latestPeriods(survey);
  const { asOf } = run;
  useEffect(() => {
    if (chosen === "") return undefined;
    let isWanted = true;
    void measurePeriod(chosen).then((report) => {
      if (!isWanted) return;
      if (report === null) setChosen("");
      else setMeasured({ period: chosen, since: asOf, report });
    });
    return () => {
      isWanted = false;
    };
  }, [chosen, asOf, measurePeriod]);
  const isMeasured = measured?.period === chosen && measured.since === asOf;
  const report = chosen === "" ? run.report : isMeasured ? measured.report : null;
  return (
    <div className={styles.frame}>
      {others.length > 0 && (
        <Choice
          label={say("broadcast-period")}
          value={chosen}
          options={[
            ["", periodText(run.period, speech)],
            ...others.map((each) => [each, periodText(each, speech)] as const),
          ]}
          onChange={setChosen}
        />
      )}
      {report === null ? (
        <Text role="status">{say("results-measuring")}</Text>
      ) : (
        <CopyText
          label={say("broadcast-text")}
          text={broadcastText(report, chosen === "" ? run.period : chosen, speech)}
        />
      )}
    </div>
  );
}

/** The latest day and the latest week with answers; none where no time is known. */
function latestPeriods(survey: SurveyState): readonly string[] {
  const preview = readyPreview(survey);
  if (preview === null) return [];
  const { lastDay, weeks } = preview;
  return [...(lastDay === null ? [] : [`${lastDay}..${lastDay}`]), ...weeks.slice(-1)];
}
