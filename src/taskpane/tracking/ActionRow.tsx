import { dayText } from "../../analysis/periods/calendarDay";
import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import type { TrackedAction } from "../../app/tracking/trackedActions";
import { categoryNamed } from "../../analysis/reasons/shippedLabels";
import type { Adoption } from "../../documents/plan/adoption";
import type { ActionStatus } from "../../documents/tracking/status";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { useSpeech, type Speech } from "../language/speech";
import { FailureBar } from "../parts/FailureBar";
import { typeThere } from "../parts/typeThere";
import { usePaneActions } from "../state/paneContext";
import type { ActionSaving } from "../state/paneState";

const ActionForm = lazy(() => import(/* webpackChunkName: "action-form" */ "./ActionForm"));

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  /** Four stand in a line at 320 pixels. */
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    "& > button": { minWidth: "auto" },
  },
  muted: { color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Colour, sign and word of a state: the sign and the word tell it without the colour. */
const LOOKS = {
  late: { color: "danger", sign: "▲", term: CONCEPTS.statusLate },
  "soon-late": { color: "warning", sign: "◔", term: CONCEPTS.statusSoonLate },
  undecided: { color: "warning", sign: "?", term: CONCEPTS.statusUndecided },
  running: { color: "informative", sign: "▸", term: CONCEPTS.statusRunning },
  "not-started": { color: "informative", sign: "○", term: CONCEPTS.statusNotStarted },
  done: { color: "success", sign: "✓", term: CONCEPTS.statusDone },
  declined: { color: "subtle", sign: "✕", term: CONCEPTS.statusDeclined },
} as const satisfies Record<
  ActionStatus,
  { readonly color: string; readonly sign: string; readonly term: Term }
>;

interface ActionRowProps {
  readonly action: TrackedAction;
  readonly saving: ActionSaving;
}

/** One action: what, how urgent, who, until when; a way to its row, and to its entries. */
export function ActionRow({ action, saving }: ActionRowProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, word, locale } = speech;
  const { saveAction } = usePaneActions();
  const [open, setOpen] = useState(false);
  const openerId = useId();
  const close = (): void => {
    setOpen(false);
    document.getElementById(openerId)?.focus();
  };
  const { key, name, problem, status, entry } = action;
  const { color, sign, term } = LOOKS[status];
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Caption1 className={styles.muted}>{problem !== null && categoryNamed(problem, locale)}</Caption1>
        <Badge appearance="tint" color={color}>
          {sign} {word(term)}
        </Badge>
      </div>
      <Text className={styles.name}>{name}</Text>
      <Caption1 className={styles.muted}>{factsOf(action, speech)}</Caption1>
      {entry.delayCause !== "" && (
        <Caption1 className={styles.note}>{say("tracking-delay", { cause: entry.delayCause })}</Caption1>
      )}
      {entry.problems !== "" && (
        <Caption1 className={styles.note}>{say("tracking-problems", { problems: entry.problems })}</Caption1>
      )}
      <RowButtons
        action={action}
        openerId={openerId}
        open={open}
        saving={saving.status === "saving"}
        onUpdate={() => setOpen(!open)}
        onDecide={(adoption) => void saveAction(action, { ...entry, adoption })}
      />
      {saving.status === "failed" && saving.key === key && (
        <FailureBar title={say("save-failed")} failure={saving.failure} safe={say("safe-not-written")} />
      )}
      {open && (
        <Suspense>
          <ActionForm
            action={action}
            saving={saving.status === "saving"}
            onSave={(changed) =>
              void saveAction(action, changed).then((saved) => {
                if (saved) close();
              })
            }
            onClose={close}
          />
        </Suspense>
      )}
    </li>
  );
}

interface RowButtonsProps {
  readonly action: TrackedAction;
  readonly openerId: string;
  readonly open: boolean;
  /** Whether an action, this one or another, is being saved: what is decided meanwhile would be lost. */
  readonly saving: boolean;
  readonly onUpdate: () => void;
  readonly onDecide: (adoption: Adoption) => void;
}

/** A proposal is taken on or declined by one press; a late one is asked for its cause and its new deadline. */
function RowButtons({ action, openerId, open, saving, onUpdate, onDecide }: RowButtonsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { showAction } = usePaneActions();
  const { name, status, cells, entry } = action;
  const [update, updateLabel] =
    status === "late"
      ? (["tracking-reschedule", "tracking-reschedule-label"] as const)
      : (["tracking-update", "tracking-update-label"] as const);
  return (
    <div className={styles.buttons}>
      {cells.plan !== null && entry.adoption === "proposed" && (
        <>
          <Button
            size="small"
            disabledFocusable={saving}
            aria-label={say("tracking-adopt-label", { action: name })}
            onClick={() => onDecide("adopted")}
          >
            {say("tracking-adopt")}
          </Button>
          <Button
            size="small"
            disabledFocusable={saving}
            aria-label={say("tracking-decline-label", { action: name })}
            onClick={() => onDecide("declined")}
          >
            {say("tracking-decline")}
          </Button>
        </>
      )}
      <Button
        id={openerId}
        size="small"
        aria-expanded={open}
        aria-label={say(updateLabel, { action: name })}
        onClick={onUpdate}
      >
        {say(update)}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say("tracking-open-label", { action: name })}
        onClick={() => void typeThere(showAction(action))}
      >
        {say("open-sheet")}
      </Button>
    </div>
  );
}

function factsOf({ entry, deadline }: TrackedAction, { say, decimal }: Speech): string {
  const { department, owner, due, progress } = entry;
  const who = owner === "" ? say("tracking-no-owner") : owner;
  return [
    department === "" ? who : `${department} / ${who}`,
    deadline === null
      ? say("tracking-no-due")
      : say(due === null ? "tracking-due-proposed" : "tracking-due", { date: dayText(deadline) }),
    say("tracking-progress", { progress: decimal(progress, 0) }),
  ].join(" · ");
}
