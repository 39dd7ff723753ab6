import { Button, makeStyles, Spinner, Text, tokens, Tooltip } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { AddinButton, AddinCommands } from "./readManifest";
import type { Strings } from "./strings";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    minHeight: "40px",
    padding: "0 8px",
    overflowX: "auto",
    scrollbarWidth: "thin",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quick: { minWidth: "32px" },
  divider: {
    width: "1px",
    height: "24px",
    margin: "0 8px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  tab: {
    flexShrink: 0,
    padding: "10px 8px 7px",
    marginRight: "4px",
    color: tokens.colorBrandForeground1,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  button: { flexShrink: 0, whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  icon: { width: "20px", height: "20px", display: "block" },
  tip: { display: "flex", flexDirection: "column", rowGap: "4px" },
});

interface RibbonProps {
  readonly strings: Strings;
  /** Null until the manifest is read. */
  readonly commands: AddinCommands | null;
  /** The button whose function runs now. */
  readonly runningId: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onPress: (button: AddinButton) => void;
}

/** The add-in's tab of the ribbon, as its manifest describes it. */
export function Ribbon(props: RibbonProps) {
  const { strings, commands, runningId, canUndo, canRedo, onUndo, onRedo, onPress } = props;
  const styles = useStyles();
  return (
    <div
      className={styles.ribbon}
      role="toolbar"
      tabIndex={-1}
      aria-label={strings.ribbon}
      onKeyDown={moveFocus}
    >
      <Quick label={strings.undo} sign="↶" isEnabled={canUndo} onPress={onUndo} />
      <Quick label={strings.redo} sign="↷" isEnabled={canRedo} onPress={onRedo} />
      <span className={styles.divider} />
      {commands !== null && (
        <>
          <Text weight="semibold" className={styles.tab}>
            {commands.tab}
          </Text>
          {commands.buttons.map((button) => (
            <RibbonButton
              key={button.id}
              button={button}
              isRunning={button.id === runningId}
              isEnabled={runningId === null || button.action.kind === "pane"}
              onPress={onPress}
            />
          ))}
        </>
      )}
    </div>
  );
}

/** The arrow keys go from button to button, as in a toolbar. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

interface QuickProps {
  readonly label: string;
  readonly sign: string;
  readonly isEnabled: boolean;
  readonly onPress: () => void;
}

function Quick({ label, sign, isEnabled, onPress }: QuickProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.quick}
      aria-label={label}
      title={label}
      disabledFocusable={!isEnabled}
      onClick={onPress}
    >
      {sign}
    </Button>
  );
}

interface RibbonButtonProps {
  readonly button: AddinButton;
  readonly isRunning: boolean;
  readonly isEnabled: boolean;
  readonly onPress: (button: AddinButton) => void;
}

function RibbonButton({ button, isRunning, isEnabled, onPress }: RibbonButtonProps) {
  const styles = useStyles();
  const { label, tip, icon } = button;
  return (
    <Tooltip
      relationship="description"
      positioning="below"
      content={{
        children: (
          <span className={styles.tip}>
            <Text weight="semibold">{label}</Text>
            <Text size={200}>{tip}</Text>
          </span>
        ),
      }}
    >
      <Button
        appearance="subtle"
        className={styles.button}
        icon={isRunning ? <Spinner size="tiny" /> : <img className={styles.icon} src={icon} alt="" />}
        disabledFocusable={!isEnabled}
        onClick={() => onPress(button)}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
