import { Button, makeStyles, mergeClasses, Spinner, Text, Title2, tokens } from "@fluentui/react-components";
import { FileButton } from "./FileButton";
import type { Strings } from "./strings";
import type { OpenBook } from "./useBook";

const useStyles = makeStyles({
  page: { display: "grid", placeItems: "center", padding: "24px", overflow: "auto" },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "16px",
    maxWidth: "560px",
    padding: "48px 56px",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
  },
  dragged: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap", justifyContent: "center" },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface StartScreenProps {
  readonly strings: Strings;
  readonly isOpening: boolean;
  readonly isDragged: boolean;
  readonly onOpen: OpenBook;
  readonly onSample: () => void;
}

/** Before a workbook is open: what this is, and how to begin. */
export function StartScreen({ strings, isOpening, isDragged, onOpen, onSample }: StartScreenProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={mergeClasses(styles.card, isDragged && styles.dragged)}>
        <img src="addin/assets/icons/icon-80.png" alt="" width={64} height={64} />
        <Title2 as="h2" style={{ margin: 0 }}>
          {strings.start}
        </Title2>
        <Text align="center" className={styles.muted}>
          {strings.tagline}
        </Text>
        {isOpening ? (
          <Spinner label={strings.opening} />
        ) : (
          <>
            <Text>{isDragged ? strings.drop : strings.startHint}</Text>
            <div className={styles.buttons}>
              <Button appearance="primary" size="large" onClick={onSample}>
                {strings.sample}
              </Button>
              <FileButton label={strings.open} appearance="secondary" size="large" onOpen={onOpen} />
            </div>
          </>
        )}
        <Text size={200} className={styles.muted}>
          {strings.startLocal}
        </Text>
      </div>
    </main>
  );
}
