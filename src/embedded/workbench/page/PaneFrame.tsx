import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Remote } from "comlink";
import type { MessageLocale } from "../../../messages/message";
import type { FromFrame } from "../paneMessages";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { AddinFrame } from "./AddinFrame";
import type { Strings } from "./strings";

const useStyles = makeStyles({
  side: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "2px 4px 2px 16px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  close: { minWidth: "32px" },
  frame: { border: "none", width: "100%", height: "100%" },
});

interface PaneFrameProps {
  readonly host: Remote<WorkbenchHost>;
  readonly strings: Strings;
  readonly locale: MessageLocale;
  readonly src: string;
  readonly onHeard: (message: FromFrame) => void;
  readonly onClose: () => void;
}

/** The add-in's pane, as Excel shows it beside the sheet. */
export function PaneFrame({ host, strings, locale, src, onHeard, onClose }: PaneFrameProps) {
  const styles = useStyles();
  return (
    <aside id="addin-pane" className={styles.side} aria-label={strings.pane}>
      <div className={styles.title}>
        <Text as="h2" size={200} weight="semibold" style={{ margin: 0 }}>
          CSAT Loop
        </Text>
        <Button
          appearance="subtle"
          size="small"
          className={styles.close}
          aria-label={strings.closePane}
          title={strings.closePane}
          onClick={onClose}
        >
          ✕
        </Button>
      </div>
      <AddinFrame
        host={host}
        place="pane"
        locale={locale}
        className={styles.frame}
        title={strings.pane}
        src={src}
        onHeard={onHeard}
      />
    </aside>
  );
}
