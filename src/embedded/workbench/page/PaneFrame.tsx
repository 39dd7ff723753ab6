import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddinFrame, type ClosablePageProps } from "./AddinFrame";

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

/** The add-in's pane, as Excel shows it beside the sheet. */
export function PaneFrame({ host, strings, locale, src, onHeard, onClose }: ClosablePageProps) {
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
