import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
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
  /** @returns whether there is such a cell. */
  readonly onGo: (address: string) => boolean;
  readonly onType: (text: string) => void;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
}

/** The active cell's address, which goes to another when it is changed. */
function NameBox({
  label,
  address,
  onGo,
}: {
  label: string;
  address: string;
  onGo: (to: string) => boolean;
}) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className={mergeClasses(styles.input, styles.name)}
      aria-label={label}
      spellCheck={false}
      value={typed ?? address}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(null);
        if (event.key !== "Enter") return;
        // the grid takes the keys from here: this one shall not write a line end into its cell
        event.preventDefault();
        if (onGo(typed ?? address)) setTyped(null);
      }}
    />
  );
}

/** The active cell's address and content, which can be edited here. */
export function FormulaBar({ strings, address, text, onGo, onType, onCommit, onCancel }: FormulaBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <NameBox label={strings.nameBox} address={address} onGo={onGo} />
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
