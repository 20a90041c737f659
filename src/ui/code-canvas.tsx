import { createEffect } from "solid-js";
import { drawCode, type Modules } from "./draw-code.ts";
import "./qr-code.css";

export interface CodeCanvasProps {
  readonly image: Modules;
  readonly label: string;
}

/** One image of an animated code: black on white in both themes. */
export function CodeCanvas(props: CodeCanvasProps) {
  let canvas: HTMLCanvasElement | undefined;
  createEffect(() => {
    const { image } = props;
    if (canvas !== undefined) drawCode(canvas, image);
  });
  return (
    <canvas
      ref={(element) => (canvas = element)}
      class="qr"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, from no file
      role="img"
      aria-label={props.label}
      width="1"
      height="1"
    />
  );
}
