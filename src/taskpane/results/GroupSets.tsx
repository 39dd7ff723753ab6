import { Button, Checkbox, Label, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import { MOST_GROUPS } from "../../app/groupSets/mostGroups";
import { groupName } from "../language/roleName";
import { useSpeech } from "../language/speech";
import { Disclosure } from "../parts/Disclosure";
import { FailureBar } from "../parts/FailureBar";
import { Choice } from "../parts/Choice";
import { isCancelled } from "../state/failure";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { MadeGroupSets } from "./MadeGroupSets";
import { readyPreview } from "../state/paneState";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  /** The boxes stand on the card's own margin: Fluent's checkbox has one of its own. */
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(112px, 100%), 1fr))",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A set of sheets for each team, channel or other group that is chosen; nothing where the survey tells of none. */
export function GroupSets() {
  const { say } = useSpeech();
  const { survey } = usePaneState();
  const preview = readyPreview(survey);
  const parts = preview?.parts ?? [];
  if (parts.length === 0) return null;
  return (
    <Disclosure label={say("group-sets-heading")}>
      <Choosing parts={parts} sheetsAre={preview?.sheetsAre} />
    </Disclosure>
  );
}

interface Parts {
  readonly parts: readonly { readonly role: SurveyPart["role"]; readonly values: readonly string[] }[];
  readonly sheetsAre: SurveyPart["role"] | undefined;
}

function Choosing({ parts, sheetsAre }: Parts) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const heading = useId();
  const [wanted, setWanted] = useState(firstOf(parts));
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const { role, values } = parts.find((part) => part.role === wanted) ?? { role: wanted, values: [] };
  const ticked = values.filter((value, place) => chosen?.has(value) ?? place < MOST_GROUPS);
  const tick = (value: string, isOn: boolean): void =>
    setChosen(new Set(isOn ? [...ticked, value] : ticked.filter((other) => other !== value)));
  return (
    <div className={styles.frame}>
      <Text>{say("group-sets-hint")}</Text>
      <Choice
        label={say("group-sets-by")}
        value={role}
        options={parts.map((part) => [part.role, groupName(part.role, sheetsAre, speech)])}
        onChange={(value) => {
          setWanted(parts.find((part) => part.role === value)?.role ?? role);
          setChosen(null);
        }}
      />
      <div>
        <Label id={heading}>{say("group-sets-groups", { most: MOST_GROUPS })}</Label>
        <div role="group" aria-labelledby={heading} className={styles.list}>
          {values.map((value) => (
            <Checkbox
              key={value}
              label={value}
              checked={ticked.includes(value)}
              disabled={!ticked.includes(value) && ticked.length >= MOST_GROUPS}
              onChange={(_event, { checked }) => tick(value, checked === true)}
            />
          ))}
        </div>
      </div>
      <Making role={role} values={ticked} />
    </div>
  );
}

/** Teams first: they are whom such sheets are for; then what divides the survey next. */
function firstOf(parts: Parts["parts"]): SurveyPart["role"] {
  const [first] = parts;
  return parts.find(({ role }) => role === "group")?.role ?? first?.role ?? "group";
}

interface MakingProps {
  readonly role: SurveyPart["role"];
  readonly values: readonly string[];
}

function Making({ role, values }: MakingProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { groupSets } = usePaneState();
  const { makeGroupSets, stopGroupSets } = usePaneActions();
  const isWorking = groupSets.status === "working";
  return (
    <>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isWorking || values.length === 0}
          onClick={() => void makeGroupSets(role, values)}
        >
          {say("group-sets-make", { count: values.length })}
        </Button>
        {isWorking && <Button onClick={stopGroupSets}>{say("pane-cancel")}</Button>}
      </div>
      <div role="status">
        {isWorking && <Text>{say(`stage-${groupSets.stage}`)}</Text>}
        {groupSets.status === "done" && <MadeGroupSets outcome={groupSets.outcome} />}
      </div>
      {groupSets.status === "failed" && (
        <FailureBar
          intent={isCancelled(groupSets.failure) ? "info" : "error"}
          title={say(isCancelled(groupSets.failure) ? "run-cancelled" : "group-sets-failed")}
          failure={groupSets.failure}
          safe={say("group-sets-safe")}
        />
      )}
    </>
  );
}
