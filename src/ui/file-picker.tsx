import { createSignal, createUniqueId, type JSX } from "solid-js";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export interface FilePickerProps {
  /** « Choisir un fichier »: the name of the input itself. */
  readonly label: string;
  /** Extensions or types; left out, any file: phones give shared files odd types. */
  readonly accept?: string | undefined;
  /** From the camera of the phone. */
  readonly capture?: boolean | undefined;
  readonly several?: boolean | undefined;
  readonly kind?: "primary" | "plain" | undefined;
  readonly big?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly disabled?: boolean | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the phone's file chooser. */
export function FilePicker(props: FilePickerProps) {
  const id = createUniqueId();
  return (
    <span class="filepick" classList={{ big: props.big === true }}>
      <input
        class="vh"
        id={id}
        type="file"
        accept={props.accept}
        capture={props.capture ? "environment" : undefined}
        multiple={props.several}
        disabled={props.disabled}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = ""; // the same file may be chosen again
          if (files.length > 0) props.onFiles(files);
        }}
      />
      <label class={`btn ${props.kind ?? ""}`} for={id}>
        {props.icon === undefined ? undefined : <Icon name={props.icon} />}
        {props.label}
      </label>
    </span>
  );
}

export interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: JSX.Element;
}

/** A part of the screen where files may be dropped; the keyboard has the FilePicker inside it. */
export function FileDrop(props: FileDropProps) {
  const [over, setOver] = createSignal(false);
  return (
    <div
      class="drop"
      classList={{ over: over() }}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const { currentTarget: zone, relatedTarget: to } = event;
        if (!(to instanceof Node && zone.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        props.onFiles(files);
      }}
    >
      {props.children}
    </div>
  );
}
