import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Role } from "../../analysis/survey/role";
import { useSpeech } from "../language/speech";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { PLAIN_LIST } from "../parts/plainList";
import { columnsOf, type PaneColumn } from "../state/columnRoles";
import { usePaneActions, usePaneState } from "../state/paneContext";
import type { FoundSurvey } from "../../app/source/lookAtSurvey";
import { ColumnRow, selectIdOf } from "./ColumnRow";

const useStyles = makeStyles({ list: PLAIN_LIST });

/**
 * The columns of the survey with their roles; those without one are out of the way, but for one that lost its role
 * here and now: it stays where it can be given another.
 */
export default function ColumnList({ survey }: { readonly survey: FoundSurvey }) {
  const { say } = useSpeech();
  const { choices } = usePaneState();
  const { changeRole } = usePaneActions();
  const changed = useRef<PaneColumn | null>(null);
  useEffect(() => {
    const column = changed.current;
    changed.current = null;
    // the field went with its row when that moved to the other list
    if (column !== null && document.activeElement === document.body) {
      document.getElementById(selectIdOf(column))?.focus();
    }
  }, [survey]);
  const columns = columnsOf(survey);
  const isShown = ({ name, roles }: PaneColumn): boolean => roles[0] !== "ignore" || choices.roles.has(name);
  const unused = columns.filter((column) => !isShown(column));
  const change = (column: PaneColumn, role: Role): void => {
    changed.current = column;
    changeRole(column.name, role);
  };
  return (
    <Section title={say("columns-heading")} hint={say("columns-hint")}>
      <Columns columns={columns.filter(isShown)} onRole={change} />
      {unused.length > 0 && (
        <Disclosure label={say("columns-unused", { count: unused.length })}>
          <Columns columns={unused} onRole={change} />
        </Disclosure>
      )}
    </Section>
  );
}

interface ColumnsProps {
  readonly columns: readonly PaneColumn[];
  readonly onRole: (column: PaneColumn, role: Role) => void;
}

function Columns({ columns, onRole }: ColumnsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {columns.map((column) => (
        <ColumnRow key={column.letters} column={column} onRole={(role) => onRole(column, role)} />
      ))}
    </ul>
  );
}
