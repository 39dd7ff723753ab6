import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddinFrame, type ClosablePageProps } from "./AddinFrame";
import { Modal } from "./Modal";

const useStyles = makeStyles({
  dialog: { width: "min(480px, 90vw)", padding: 0 },
  title: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 8px 8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
  frame: { display: "block", width: "100%", height: "200px", border: "none" },
});

/** A dialog that the add-in opened, as Office shows it. */
export function AddinDialog({ host, strings, locale, src, onHeard, onClose }: ClosablePageProps) {
  const styles = useStyles();
  return (
    <Modal label={strings.dialog} className={styles.dialog} onClose={onClose}>
      <div className={styles.title}>
        <img src="addin/assets/icons/icon-32.png" alt="" width={20} height={20} />
        <Text weight="semibold" className={styles.name}>
          {strings.dialog}
        </Text>
        <Button appearance="subtle" onClick={onClose}>
          {strings.dismiss}
        </Button>
      </div>
      <AddinFrame
        host={host}
        place="dialog"
        locale={locale}
        className={styles.frame}
        title={strings.dialog}
        src={src}
        onHeard={onHeard}
      />
    </Modal>
  );
}
