import { Button, makeStyles, Subtitle1, Tab, TabList, tokens } from "@fluentui/react-components";
import { useSpeech } from "./language/speech";
import { HelpLink } from "./parts/HelpLink";
import { usePaneActions, usePaneState } from "./state/paneContext";
import type { PaneTab } from "./state/paneState";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** Office puts a menu of its own over the top right corner. */
  titleLine: { display: "flex", alignItems: "center", justifyContent: "space-between", paddingRight: "32px" },
  title: { margin: 0, minWidth: 0 },
  settings: { minWidth: 0, flexShrink: 0 },
  tabLine: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const TABS: readonly PaneTab[] = ["analysis", "tracking", "verification"];

/** The pane's name, the way to the settings, and the tabs. */
export function PaneHeader({ onSettings }: { readonly onSettings: () => void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { tab } = usePaneState();
  const { openTab } = usePaneActions();
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <Subtitle1 as="h1" className={styles.title}>
          {say("pane-title")}
        </Subtitle1>
        <Button appearance="subtle" className={styles.settings} onClick={onSettings}>
          {say("settings-open")}
        </Button>
      </div>
      <div className={styles.tabLine}>
        <TabList
          className={styles.tabs}
          size="medium"
          aria-label={say("tabs-label")}
          selectedValue={tab}
          onTabSelect={(_event, { value }) => openTab(value as PaneTab)}
        >
          {TABS.map((name) => (
            <Tab key={name} id={`tab-${name}`} value={name} aria-controls="pane-content">
              {say(`tab-${name}`)}
            </Tab>
          ))}
        </TabList>
        <HelpLink />
      </div>
    </header>
  );
}
