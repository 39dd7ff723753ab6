import { makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { columnsOf, type PaneColumn } from "../state/columnRoles";
import { usePaneActions } from "../state/paneContext";
import type { FoundSurvey } from "../../app/lookAtSurvey";
import { ColumnRow } from "./ColumnRow";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** The columns of the survey with their roles; those without one are out of the way. */
export function ColumnList({ survey }: { readonly survey: FoundSurvey }) {
  const { say } = useSpeech();
  const columns = columnsOf(survey);
  const used = columns.filter(({ roles }) => roles[0] !== "ignore");
  const unused = columns.filter(({ roles }) => roles[0] === "ignore");
  return (
    <Section title={say("columns-heading")} hint={say("columns-hint")}>
      <Columns columns={used} />
      {unused.length > 0 && (
        <Disclosure label={say("columns-unused", { count: unused.length })}>
          <Columns columns={unused} />
        </Disclosure>
      )}
    </Section>
  );
}

function Columns({ columns }: { readonly columns: readonly PaneColumn[] }) {
  const styles = useStyles();
  const { changeRole } = usePaneActions();
  return (
    <ul className={styles.list}>
      {columns.map((column) => (
        <ColumnRow key={column.letters} column={column} onRole={(role) => changeRole(column.name, role)} />
      ))}
    </ul>
  );
}
