import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import { FILE_TYPES, openFile } from "./files";
import type { OpenBook } from "./useBook";

interface FileButtonProps {
  readonly label: string;
  readonly appearance: NonNullable<ButtonProps["appearance"]>;
  readonly size?: NonNullable<ButtonProps["size"]>;
  readonly onOpen: OpenBook;
}

/** A button that lets a person pick a file to open. */
export function FileButton({ label, appearance, size = "medium", onOpen }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} size={size} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={FILE_TYPES}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void openFile(file, onOpen);
          event.target.value = "";
        }}
      />
    </>
  );
}
