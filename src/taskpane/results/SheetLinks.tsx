import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Report } from "../../app/report/report";
import type { TabGroup } from "../../documents/sheet/sheetSpec";
import { useSpeech } from "../language/speech";
import { byTab } from "../parts/byTab";
import { Section } from "../parts/Section";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { NotMadeList } from "./NotMadeList";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(232px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalL,
    /** The names stand on the card's own margin, not on the buttons'. */
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyleType: "none",
    "@media (forced-colors: active)": { margin: 0, rowGap: tokens.spacingVerticalXS },
  },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  button: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "space-between",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The sheets of the last run by group of tabs, each a way to it, and those that the data do not give. */
export function SheetLinks({ report: { sheets, notMade } }: { readonly report: Report }) {
  const { say } = useSpeech();
  const { documents } = usePaneState();
  const grouped = byTab(
    sheets.flatMap((sheet) => {
      const tab = documents.find(({ id }) => id === sheet.id)?.tab;
      return tab === undefined ? [] : [{ ...sheet, tab }];
    }),
  );
  return (
    <Section title={say("sheets-heading")}>
      {grouped.map(({ tab, items }) => (
        <SheetGroup key={tab} tab={tab} sheets={items} />
      ))}
      {notMade.length > 0 && <NotMadeList notMade={notMade} />}
    </Section>
  );
}

interface SheetGroupProps {
  readonly tab: TabGroup;
  readonly sheets: Report["sheets"];
}

function SheetGroup({ tab, sheets }: SheetGroupProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { show } = usePaneActions();
  const heading = useId();
  return (
    <div>
      <Text id={heading} size={200} weight="semibold" className={styles.muted}>
        {say(`documents-tab-${tab}`)}
      </Text>
      <ul className={styles.list} aria-labelledby={heading}>
        {sheets.map(({ id, name, isNew }) => (
          <li key={id} className={styles.item}>
            <Button
              appearance="subtle"
              className={styles.button}
              aria-label={say("sheet-open-label", { sheet: name })}
              icon={
                <span aria-hidden="true" className={styles.muted}>
                  →
                </span>
              }
              iconPosition="after"
              onClick={() => show(name)}
            >
              {name}
            </Button>
            {isNew && (
              <Text size={200} className={styles.muted}>
                {say("sheet-new")}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
