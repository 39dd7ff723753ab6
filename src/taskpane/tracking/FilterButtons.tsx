import { makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import type { TrackedAction } from "../../app/tracking/trackedActions";
import { useSpeech } from "../language/speech";
import { filteredActions, ACTION_FILTERS, type ActionFilter } from "./actionFilter";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface FilterButtonsProps {
  readonly actions: readonly TrackedAction[];
  readonly chosen: ActionFilter;
  readonly onChoose: (filter: ActionFilter) => void;
}

/** Which actions are listed, with how many there are. */
export function FilterButtons({ actions, chosen, onChoose }: FilterButtonsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div role="group" aria-label={say("tracking-filter")} className={styles.filters}>
      {ACTION_FILTERS.map((filter) => (
        <ToggleButton key={filter} size="small" checked={filter === chosen} onClick={() => onChoose(filter)}>
          {say(`tracking-filter-${filter}`, { count: filteredActions(actions, filter).length })}
        </ToggleButton>
      ))}
    </div>
  );
}
