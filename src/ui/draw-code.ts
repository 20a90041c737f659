/** Of a code, without its quiet zone: dark ones are 1, row after row. */
export interface Modules {
  readonly side: number;
  readonly modules: Uint8Array;
}

/** Blank modules around a code that readers ask for. */
const quiet = 4;
/** Pixels of a module on the canvas; the style gives it its size on screen. */
const scale = 4;

/** Fills the canvas with the code, sharp. */
export function drawCode(canvas: HTMLCanvasElement, { side, modules }: Modules): void {
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return;
  const whole = (side + 2 * quiet) * scale;
  // A resize empties it: only when the density changes.
  if (canvas.width !== whole) canvas.width = canvas.height = whole;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, whole, whole);
  context.fillStyle = "#000";
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (modules[y * side + x] !== 1) continue;
      const from = x;
      while (modules[y * side + x + 1] === 1 && x + 1 < side) x += 1;
      context.fillRect((from + quiet) * scale, (y + quiet) * scale, (x - from + 1) * scale, scale);
    }
  }
}
