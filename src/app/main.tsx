import { render } from "solid-js/web";
import { setLanguage } from "#i18n/language.ts";
import { recall } from "#parts/small-memory.ts";
import { Spaces } from "#storage/spaces.ts";
import { hearInstallOffer } from "#workspace/install-offer.ts";
import { SampleContext } from "#workspace/sample.ts";
import { createSession, SessionContext } from "#workspace/session.ts";
import { breathe } from "#workspace/slices.ts";
import { createDevice } from "./device.ts";
import { Routes } from "./routes.tsx";
import "./style.css";

if (recall("language") === "en") setLanguage("en");
hearInstallOffer();
// In a task of its own: on a slow phone, reading the scripts takes as long as drawing.
void breathe().then(draw);

function draw(): void {
  const root = document.querySelector("#root");
  if (root === null) throw new Error("index.html has no #root");
  root.replaceChildren(); // what index.html painted while the scripts were read
  render(() => {
    const session = createSession(createDevice(), new Spaces());
    void session.start();
    return (
      <SessionContext.Provider value={session}>
        <SampleContext.Provider
          value={async () => (await import("./enter-sample.ts")).enterSample(session)}
        >
          <Routes />
        </SampleContext.Provider>
      </SessionContext.Provider>
    );
  }, root);
}
