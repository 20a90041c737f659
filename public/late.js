// Apart from the app, since it speaks when the app does not start: a file that did not come, a browser
// that refuses one, a disk that does not answer. The page is busy as index.html or opening.tsx has it.
{
  const isFrench = () => {
    try {
      return localStorage.getItem("maillon.language") !== "en";
    } catch {
      return true;
    }
  };
  const say = () => {
    const main = document.querySelector(".app[aria-busy] main");
    if (main === null || main.querySelector("[role=alert]") !== null) return;
    const french = isFrench();
    const box = document.createElement("div");
    box.className = "pad flow narrow";
    box.setAttribute("role", "alert");
    const text = document.createElement("p");
    text.textContent = french
      ? "Maillon ne s’est pas encore ouvert. Ce que vous avez gardé sur cet appareil n’a pas bougé. Relancez l’application; si cela revient, essayez une fenêtre ordinaire, qui ne soit pas privée, ou un autre navigateur."
      : "Maillon has not opened yet. What you kept on this device has not moved. Restart the app; if this comes back, try an ordinary window, not a private one, or another browser.";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn";
    button.textContent = french ? "Relancer l’application" : "Restart the app";
    button.addEventListener("click", () => location.reload());
    box.append(text, button);
    main.prepend(box);
  };
  /** Ten seconds: a slow phone reads a large directory in less. */
  setTimeout(say, 10_000);
  // The app's own file did not come, or threw as it was read or as it drew itself: nothing will draw
  // itself any more.
  const root = document.querySelector("#root");
  const painted = root?.firstElementChild;
  const fail = ({ target }) => {
    if (target instanceof Element && !(target instanceof HTMLScriptElement)) return;
    if (root?.childElementCount === 0 && painted) root.append(painted); // nothing was drawn in its place
    if (document.querySelector("#root > .screen > .app[aria-busy]") !== null) say();
  };
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
}
