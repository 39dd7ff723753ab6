import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Box, View } from "../grid/geometry";
import type { Strings } from "./strings";

const WIDTH = 20;
/** The most that the list is high. */
const LIST_HEIGHT = 240;

const useStyles = makeStyles({
  button: {
    position: "absolute",
    width: `${WIDTH}px`,
    padding: 0,
    border: "1px solid #9CA3AF",
    backgroundColor: "#ffffff",
    color: "#1F2937",
    cursor: "pointer",
    zIndex: 3,
    ":hover": { backgroundColor: "#EAF3FB" },
  },
  list: {
    position: "absolute",
    margin: 0,
    padding: "4px 0",
    listStyleType: "none",
    maxHeight: `${LIST_HEIGHT}px`,
    overflowY: "auto",
    backgroundColor: "#ffffff",
    color: "#1F2937",
    fontSize: tokens.fontSizeBase300,
    border: "1px solid #D1D5DB",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    outline: "none",
    zIndex: 4,
  },
  choice: { padding: "5px 12px", cursor: "pointer", ":hover": { backgroundColor: "#EAF3FB" } },
  marked: { backgroundColor: "#DCEAF8" },
});

interface ChoiceButtonProps {
  readonly strings: Strings;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly box: Box;
  readonly view: View;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChoose: (choice: string) => void;
}

/** The drop-down of a cell whose rule lists what it may hold. */
export function ChoiceButton({
  strings,
  choices,
  chosen,
  box,
  view,
  isOpen,
  onOpen,
  onChoose,
}: ChoiceButtonProps) {
  const styles = useStyles();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        style={{
          left: Math.min(box.left + box.width + 1, view.width - WIDTH - 2),
          top: box.top - 1,
          height: Math.max(20, box.height),
        }}
        aria-label={strings.showChoices}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        ▾
      </button>
      {isOpen && <ChoiceList {...{ strings, choices, chosen, box, view, onOpen, onChoose }} />}
    </>
  );
}

function ChoiceList({
  strings,
  choices,
  chosen,
  box,
  view,
  onOpen,
  onChoose,
}: Omit<ChoiceButtonProps, "isOpen">) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const below = box.top + box.height + 2;
  const hasRoom = below + LIST_HEIGHT <= view.height || below < view.height / 2;
  const place = hasRoom ? { top: below } : { bottom: view.height - box.top + 4 };
  const [marked, setMarked] = useState(Math.max(0, choices.indexOf(chosen)));
  useEffect(() => {
    list.current?.focus();
  }, []);
  const keyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setMarked((before) => Math.min(choices.length - 1, Math.max(0, before + step)));
    else if (event.key === "Enter") onChoose(choices[marked] ?? "");
    else if (event.key === "Escape" || event.key === "Tab") onOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ left: box.left - 1, minWidth: box.width + WIDTH, ...place }}
      role="listbox"
      aria-label={strings.choices}
      aria-activedescendant={`choice-${marked}`}
      tabIndex={0}
      onKeyDown={keyDown}
      onBlur={() => onOpen(false)}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === marked}
          className={mergeClasses(styles.choice, index === marked && styles.marked)}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
