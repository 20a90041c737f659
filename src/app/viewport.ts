/**
 * Safari lays the on-screen keyboard over the page, and over its main button. The screen then takes
 * the height that is left to see.
 */
export function followViewport(): void {
  const { visualViewport: visible } = globalThis;
  if (!visible) return;
  const fit = () => {
    const covered = innerHeight - visible.height * visible.scale;
    const { style } = document.documentElement;
    if (covered < 80) style.removeProperty("--visible"); // px; less than any keyboard: a bar of the browser
    else {
      style.setProperty("--visible", `${visible.height * visible.scale}px`);
      scrollTo(0, 0);
    }
  };
  visible.addEventListener("resize", fit);
  fit(); // a field may have had the focus before this was here
}
