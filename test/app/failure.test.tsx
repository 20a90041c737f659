import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { cleanup, render, screen } from "@solidjs/testing-library";
import { Dexie } from "dexie";
import { expect, onTestFinished, test, vi } from "vitest";
import { Failure } from "#app/failure.tsx";
import { listSpaces, Spaces } from "#storage/spaces.ts";

/** The sentence that stands in place of the screens, after a look for the spaces of this device. */
async function saidAfterLooking(): Promise<HTMLElement> {
  const error: unknown = await listSpaces(new Spaces("refused")).catch((reason: unknown) => reason);
  const history = createMemoryHistory();
  render(() => (
    <MemoryRouter history={history}>
      <Route path="*" component={() => <Failure error={error} />} />
    </MemoryRouter>
  ));
  onTestFinished(cleanup);
  return screen.findByRole("alert");
}

function refuseToOpen(refuse: () => IDBOpenDBRequest): void {
  const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(refuse);
  onTestFinished(() => open.mockRestore());
}

function failingRequest(error: DOMException): IDBOpenDBRequest {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is read of a request that fails
  const request = new EventTarget() as IDBOpenDBRequest;
  Object.assign(request, { error });
  request.addEventListener("error", (event) => request.onerror?.(event));
  queueMicrotask(() => request.dispatchEvent(new Event("error", { cancelable: true })));
  return request;
}

test("a browser that forbids storage is told as that, with what to do", async () => {
  refuseToOpen(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const said = await saidAfterLooking();
  expect(said).toHaveTextContent("Ce navigateur ne laisse pas Maillon garder vos fiches");
  expect(said).toHaveTextContent("fenêtre ordinaire");
  expect(said).not.toHaveTextContent("Le reste de l’application fonctionne");
});

test.for([
  ["has no IndexedDB", { value: undefined }],
  [
    "throws as soon as it is named",
    {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    },
  ],
] as const)("so is a browser that %s", async ([, property]) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "indexedDB") ?? {};
  Object.defineProperty(globalThis, "indexedDB", { configurable: true, ...property });
  onTestFinished(() => void Object.defineProperty(globalThis, "indexedDB", before));
  expect(await saidAfterLooking()).toHaveTextContent("ne laisse pas Maillon garder vos fiches");
});

test("so is a private window that allows no database to change", async () => {
  refuseToOpen(() => {
    const text = "A mutation operation was attempted on a database that did not allow mutations.";
    return failingRequest(new DOMException(text, "InvalidStateError"));
  });
  expect(await saidAfterLooking()).toHaveTextContent("ne laisse pas Maillon garder vos fiches");
});

test("a list that a newer version has opened is told as that: nothing is lost, and what to do", async () => {
  const newer = new Dexie("refused");
  newer.version(2).stores({ spaces: "id" });
  await newer.open();
  newer.close();
  onTestFinished(() => Dexie.delete("refused"));
  const said = await saidAfterLooking();
  expect(said).toHaveTextContent("Cette version de Maillon est trop ancienne");
  expect(said).toHaveTextContent("Rien n’a changé et rien n’est perdu");
});

test("a disk that does not answer well is told as that", async () => {
  const text = "Internal error opening backing store for indexedDB.open.";
  refuseToOpen(() => failingRequest(new DOMException(text, "UnknownError")));
  expect(await saidAfterLooking()).toHaveTextContent("L’appareil ne répond plus");
});

test("a disk that fails otherwise is not said to be forbidden", async () => {
  refuseToOpen(() => {
    throw new DOMException("Internal error", "DataError");
  });
  expect(await saidAfterLooking()).toHaveTextContent("Cette page n’a pas pu s’ouvrir");
});
