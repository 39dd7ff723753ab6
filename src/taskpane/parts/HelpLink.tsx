import { Button, makeStyles } from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
import { usePaneState } from "../state/paneContext";
import type { PaneStep, PaneTab } from "../state/paneState";

const useStyles = makeStyles({ link: { minWidth: 0, flexShrink: 0 } });

/** The pages of the manual, which every language has. */
const PAGES: Readonly<Record<PaneStep | Exclude<PaneTab, "analysis">, string>> = {
  data: "start",
  make: "sheets",
  results: "measures",
  tracking: "monthly",
  verification: "next-cycle",
};

/** The way to the page of the manual that fits what the pane shows. */
export function HelpLink() {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { tab, step } = usePaneState();
  const page = PAGES[tab === "analysis" ? step : tab];
  return (
    <Button
      as="a"
      appearance="transparent"
      size="small"
      className={styles.link}
      href={`manual/${locale}/${page}.html`}
      target="_blank"
      rel="noreferrer"
    >
      {say("help-open")}
    </Button>
  );
}
