import { makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import type { TrackedAction } from "../../app/tracking/trackedActions";
import { useSpeech } from "../language/speech";
import { filteredMeasures, MEASURE_FILTERS, type MeasureFilter } from "./measureFilter";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface FilterButtonsProps {
  readonly measures: readonly TrackedAction[];
  readonly chosen: MeasureFilter;
  readonly onChoose: (filter: MeasureFilter) => void;
}

/** Which measures are listed, with how many there are. */
export function FilterButtons({ measures, chosen, onChoose }: FilterButtonsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div role="group" aria-label={say("tracking-filter")} className={styles.filters}>
      {MEASURE_FILTERS.map((filter) => (
        <ToggleButton key={filter} size="small" checked={filter === chosen} onClick={() => onChoose(filter)}>
          {say(`tracking-filter-${filter}`, { count: filteredMeasures(measures, filter).length })}
        </ToggleButton>
      ))}
    </div>
  );
}
