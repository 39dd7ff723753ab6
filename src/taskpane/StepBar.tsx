import { makeStyles, mergeClasses, tokens, createFocusOutlineStyle } from "@fluentui/react-components";
import { PLAIN_LIST } from "./parts/plainList";
import { useSpeech } from "./language/speech";
import { usePaneActions, usePaneState } from "./state/paneContext";
import type { PaneState, PaneStep } from "./state/paneState";

const useStyles = makeStyles({
  steps: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    ...PLAIN_LIST,
  },
  step: {
    display: "flex",
    alignItems: "baseline",
    flexWrap: "wrap",
    width: "100%",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0 0`,
    border: "none",
    borderTop: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
    cursor: "pointer",
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
  },
  focus: createFocusOutlineStyle(),
  overtaken: {
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  past: { borderTopColor: tokens.colorBrandStroke2 },
  current: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

const STEPS: readonly PaneStep[] = ["data", "make", "results"];

/** Where the user is between data and results, and the way back. */
export function StepBar() {
  const styles = useStyles();
  const { say } = useSpeech();
  const state = usePaneState();
  const { goTo } = usePaneActions();
  return (
    <nav aria-label={say("steps-label")}>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={mergeClasses(
                styles.step,
                styles.focus,
                index < STEPS.indexOf(state.step) && styles.past,
                state.step === step && styles.current,
              )}
              aria-current={state.step === step ? "step" : undefined}
              disabled={!canOpen(state, step)}
              onClick={() => goTo(step)}
            >
              <span>{index + 1}</span>
              <span>{say(`step-${step}`)}</span>
              {step === "results" && isOvertaken(state) && (
                <span className={styles.overtaken}>{say("step-results-overtaken")}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Whether the sheets have moved on since the results were measured. */
function isOvertaken({ run }: PaneState): boolean {
  return run.status === "done" && run.age !== "current";
}

function canOpen({ survey, run }: PaneState, step: PaneStep): boolean {
  if (run.status === "running") return step === "make";
  return step === "data" || survey.status === "found" || run.status === "done";
}
