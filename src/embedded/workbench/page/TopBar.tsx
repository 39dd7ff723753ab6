import { NAMED_LOCALES, type Locale } from "../../../glossary/locale";
import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { FileButton } from "./FileButton";
import type { Strings } from "./strings";
import type { OpenBook } from "./useBook";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  logo: { width: "24px", height: "24px" },
  name: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  file: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    paddingLeft: "12px",
    marginLeft: "4px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flexGrow: 1 },
});

interface TopBarProps {
  readonly strings: Strings;
  readonly locale: Locale;
  readonly fileName: string | null;
  readonly onLanguage: (locale: Locale) => void;
  readonly onOpen: OpenBook;
  readonly onSample: () => void;
  readonly onDownload: () => void;
}

/** The workbench's name and what can be done with files. */
export function TopBar({ strings, locale, fileName, onLanguage, onOpen, onSample, onDownload }: TopBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <img className={styles.logo} src="addin/assets/icons/icon-64.png" alt="" />
      <Text as="h1" size={400} className={styles.name} style={{ margin: 0 }}>
        {strings.title}
      </Text>
      {fileName !== null && <Text className={styles.file}>{fileName}</Text>}
      <span className={styles.space} />
      {fileName !== null && (
        <>
          <FileButton label={strings.open} appearance="secondary" onOpen={onOpen} />
          <Button onClick={onSample}>{strings.sample}</Button>
          <Button appearance="primary" onClick={onDownload}>
            {strings.download}
          </Button>
        </>
      )}
      <Select
        aria-label={strings.language}
        value={locale}
        onChange={(_event, { value }) => {
          const chosen = NAMED_LOCALES.find(([language]) => language === value);
          if (chosen !== undefined) onLanguage(chosen[0]);
        }}
      >
        {NAMED_LOCALES.map(([language, name]) => (
          <option key={language} value={language}>
            {name}
          </option>
        ))}
      </Select>
    </header>
  );
}
