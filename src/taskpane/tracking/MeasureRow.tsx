import { Badge, Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { MeasureStatus, TrackedMeasure } from "../../app/trackedMeasures";
import { useSpeech } from "../language/speech";
import { usePaneActions } from "../state/paneContext";

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
  muted: { color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: "anywhere" },
});

const COLOURS: Readonly<Record<MeasureStatus, "danger" | "warning" | "informative" | "success">> = {
  late: "danger",
  "soon-late": "warning",
  running: "informative",
  "not-started": "informative",
  done: "success",
};

/** One measure: what, how urgent, who, until when; and a way to its row. */
export function MeasureRow({ measure }: { readonly measure: TrackedMeasure }) {
  const styles = useStyles();
  const { say, decimal } = useSpeech();
  const { show } = usePaneActions();
  const { name, problem, status, due, progress, sheet, range } = measure;
  const owner = [measure.department, measure.owner].filter((part) => part !== null).join(" / ");
  const facts = [
    owner === "" ? say("tracking-no-owner") : owner,
    due === null ? say("tracking-no-due") : say("tracking-due", { date: dateOf(due) }),
    say("tracking-progress", { progress: decimal(progress, 0) }),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Caption1 className={styles.muted}>{problem}</Caption1>
        <Badge appearance="tint" color={COLOURS[status]}>
          {say(`status-${status}`)}
        </Badge>
      </div>
      <Text className={styles.name}>{name}</Text>
      <div className={styles.line}>
        <Caption1 className={styles.muted}>{facts.join(" · ")}</Caption1>
        <Button
          size="small"
          aria-label={say("tracking-open-label", { measure: name })}
          onClick={() => show(sheet, range)}
        >
          {say("open-sheet")}
        </Button>
      </div>
    </li>
  );
}

const DAY = 86_400_000;
/** Days from Excel's day 0 to 1970. */
const EPOCH = 25_569;

function dateOf(serial: number): string {
  return new Date((serial - EPOCH) * DAY).toISOString().slice(0, 10);
}
