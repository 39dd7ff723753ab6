import { makeStyles, tokens } from "@fluentui/react-components";
import type { Strings } from "./strings";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "96px auto minmax(0, 1fr)",
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  name: {
    padding: "6px 12px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  sign: { padding: "0 12px", fontStyle: "italic", color: tokens.colorNeutralForeground3 },
  input: {
    font: "inherit",
    color: "inherit",
    padding: "6px 8px",
    border: "none",
    backgroundColor: "transparent",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface FormulaBarProps {
  readonly strings: Strings;
  readonly address: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
}

/** The active cell's address and content, which can be edited here. */
export function FormulaBar({ strings, address, text, onType, onCommit, onCancel }: FormulaBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <output className={styles.name} aria-label={strings.nameBox}>
        {address}
      </output>
      <span className={styles.sign} aria-hidden="true">
        fx
      </span>
      <input
        className={styles.input}
        aria-label={strings.formulaBar}
        spellCheck={false}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onBlur={onCommit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") onCommit();
          if (event.key === "Escape") onCancel();
        }}
      />
    </div>
  );
}
