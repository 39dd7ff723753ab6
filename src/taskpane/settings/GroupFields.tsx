import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  CROSS_COLUMNS,
  crossOf,
  crossText,
  GROUP_ORDERS,
  type Cross,
  type GroupOrder,
} from "../../analysis/measures/groupChoices";
import { GROUP_ROLES, type GroupRole } from "../../analysis/survey/role";
import { groupName } from "../language/roleName";
import { useSpeech, type Speech } from "../language/speech";
import { PLAIN_LIST } from "../parts/plainList";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { readyPreview } from "../state/paneState";
import { Choice } from "../parts/Choice";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { display: "flex", flexDirection: "column", ...PLAIN_LIST },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", minWidth: 0 },
  add: { alignSelf: "start" },
});

/** In which order groups are listed, and what they are crossed with. */
export function GroupFields() {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const { preferences, survey } = usePaneState();
  const { groups } = preferences;
  const sheetsAre = readyPreview(survey)?.sheetsAre;
  const { prefer } = usePaneActions();
  const change = (crosses: readonly Cross[]): void => prefer({ groups: { ...groups, crosses } });
  return (
    <>
      <Choice
        label={say("settings-group-order")}
        value={groups.order}
        options={GROUP_ORDERS.map((order) => [order, say(`settings-group-order-${order}`)])}
        onChange={(value) => prefer({ groups: { ...groups, order: value as GroupOrder } })}
      />
      <div className={styles.part}>
        <Text>{say("settings-crosses")}</Text>
        {groups.crosses.length > 0 && (
          <ul className={styles.list} aria-label={say("settings-crosses")}>
            {groups.crosses.map((cross) => (
              <li key={crossText(cross)} className={styles.line}>
                <Text>{crossName(cross, speech, sheetsAre)}</Text>
                <Button
                  appearance="subtle"
                  size="small"
                  aria-label={say("settings-cross-remove-one", {
                    cross: crossName(cross, speech, sheetsAre),
                  })}
                  onClick={() => change(groups.crosses.filter((each) => each !== cross))}
                >
                  {say("settings-cross-remove")}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <NewCross
          crosses={groups.crosses}
          sheetsAre={sheetsAre}
          onAdd={(cross) => change([...groups.crosses, cross])}
        />
      </div>
    </>
  );
}

interface NewCrossProps {
  readonly crosses: readonly Cross[];
  readonly sheetsAre: GroupRole | undefined;
  readonly onAdd: (cross: Cross) => void;
}

function NewCross({ crosses, sheetsAre, onAdd }: NewCrossProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const [rows, setRows] = useState<string>("group");
  const [columns, setColumns] = useState<string>("reasons");
  const cross = crossOf(`${rows}:${columns}`);
  const stands = crosses.some((each) => crossText(each) === `${rows}:${columns}`);
  return (
    <>
      <Choice
        label={say("settings-cross-rows")}
        value={rows}
        options={GROUP_ROLES.map((role) => [role, groupName(role, sheetsAre, speech)])}
        onChange={setRows}
      />
      <Choice
        label={say("settings-cross-columns")}
        value={columns}
        options={CROSS_COLUMNS.map((each) => [each, columnsName(each, speech, sheetsAre)])}
        onChange={setColumns}
      />
      <Button
        className={styles.add}
        disabled={cross === null || stands}
        onClick={() => {
          if (cross !== null) onAdd(cross);
        }}
      >
        {say("settings-cross-add")}
      </Button>
    </>
  );
}

function crossName({ rows, columns }: Cross, speech: Speech, sheetsAre: GroupRole | undefined): string {
  return `${groupName(rows, sheetsAre, speech)} × ${columnsName(columns, speech, sheetsAre)}`;
}

function columnsName(columns: Cross["columns"], speech: Speech, sheetsAre: GroupRole | undefined): string {
  if (columns === "reasons" || columns === "bands") return speech.say(`settings-cross-${columns}`);
  return groupName(columns, sheetsAre, speech);
}
