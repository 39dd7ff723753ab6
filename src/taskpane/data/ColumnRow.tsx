import {
  Caption1,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import type { Role } from "../../analysis/survey/role";
import { roleName } from "../language/roleName";
import { useSpeech, type Speech } from "../language/speech";
import type { PaneColumn } from "../state/columnRoles";
import { ROLE_GROUPS, roleGroupName } from "./roleGroups";
import { sampleText } from "./sampleText";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 144px)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none", paddingTop: 0 },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  header: { overflowWrap: "anywhere" },
  samples: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  confidence: { color: tokens.colorNeutralForeground3 },
  doubtful: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: {
    paddingLeft: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  select: { minWidth: 0, width: "100%" },
});

interface ColumnRowProps {
  readonly column: PaneColumn;
  readonly onRole: (role: Role) => void;
}

/** A column of the source: its header, what stands in it, what it was taken for and how surely. */
export function ColumnRow({ column, onRole }: ColumnRowProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const [role = "ignore", ...others] = column.roles;
  const header = column.header === "" ? say("column-no-header", { letters: column.letters }) : column.header;
  const certainty = certaintyOf(column);
  const samples = column.samples.map((sample) => sampleText(sample, role, column.numberFormat)).join(" · ");
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <Text weight="semibold" className={styles.header}>
          {`${header}${NO_BREAK}`}
          {role !== "ignore" && <Certainty of={certainty} />}
        </Text>
        <Caption1 className={styles.samples} title={samples}>
          {samples === "" ? say("column-empty") : samples}
        </Caption1>
        {(certainty === "low" || certainty === "chosen") && role !== "ignore" && (
          <Caption1 className={mergeClasses(styles.confidence, certainty === "low" && styles.doubtful)}>
            {say(`confidence-${certainty}`)}
          </Caption1>
        )}
        {column.looksLike !== null && (
          <Caption1 className={mergeClasses(styles.confidence, styles.doubtful)}>
            {say(`looks-like-${column.looksLike}`)}
          </Caption1>
        )}
        {others.length > 0 && (
          <Caption1 className={styles.confidence}>
            {say("column-also", { roles: others.map((other) => roleName(other, speech)) })}
          </Caption1>
        )}
      </div>
      <Tooltip relationship="description" withArrow content={certaintyText(column, certainty, speech)}>
        <Select
          id={selectIdOf(column)}
          size="small"
          className={styles.select}
          aria-label={say("column-role", { column: header })}
          value={role}
          onChange={(_event, { value }) => onRole(value as Role)}
        >
          <option value="ignore">{say("role-ignore")}</option>
          {ROLE_GROUPS.map(({ group, roles }) => (
            <optgroup key={group} label={roleGroupName(group, speech)}>
              {roles.map((offered) => (
                <option key={offered} value={offered}>
                  {roleName(offered, speech)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Tooltip>
    </li>
  );
}

/** The field of a column's role, to which the focus returns when the column moves in the list. */
export function selectIdOf({ letters }: Pick<PaneColumn, "letters">): string {
  return `role-of-${letters}`;
}

/** How sure the recognition is, in a sign, a word and a figure: shown to those who hover and those who tab. */
function certaintyText(
  { confidence, roles }: PaneColumn,
  certainty: keyof typeof SIGNS,
  { say, percent }: Speech,
): string {
  if (roles[0] === "ignore") return say("certainty-ignored");
  const word = `${SIGNS[certainty]} ${say(`confidence-${certainty}`)}`;
  if (certainty === "chosen") return say("certainty-chosen", { word });
  return say("certainty-found", { word, confidence: percent(confidence) });
}

/** Keeps the sign on the line of the header's last word. */
const NO_BREAK = "\u2060";

/** A sign beside the header; what it means is said to screen readers and on hover. */
function Certainty({ of: certainty }: { readonly of: keyof typeof SIGNS }) {
  const styles = useStyles();
  const label = useSpeech().say(`confidence-${certainty}`);
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={mergeClasses(
        styles.sign,
        certainty === "high" && styles.sure,
        certainty === "low" && styles.doubtful,
      )}
    >
      {SIGNS[certainty]}
    </span>
  );
}

const SIGNS = { chosen: "✎", high: "✓", fair: "○", low: "▲" } as const;

const HIGH = 0.8;
const FAIR = 0.6;

function certaintyOf({ confidence }: PaneColumn): keyof typeof SIGNS {
  if (confidence === 1) return "chosen";
  if (confidence >= HIGH) return "high";
  return confidence >= FAIR ? "fair" : "low";
}
