// Before the first paint, so without waiting for the app: the look chosen in Réglages (src/parts/look.ts).
try {
  const look = localStorage.getItem("maillon.look");
  if (look) document.documentElement.dataset.theme = look;
} catch {
  // Storage refused: the device's own look.
}
