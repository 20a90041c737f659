// Before the first paint, so without waiting for the app: what was chosen in Réglages (src/parts/look.ts).
try {
  const root = document.documentElement;
  const look = localStorage.getItem("maillon.look");
  if (look) root.dataset.theme = look;
  const sky = { light: "#e9eff1", dark: "#141e24", sun: "#ffffff" }[look];
  for (const bar of document.querySelectorAll("meta[name='theme-color']")) {
    if (sky) bar.content = sky;
  }
  root.style.fontSize = localStorage.getItem("maillon.text") ?? "";
} catch {
  // Storage refused: the device's own look.
}
