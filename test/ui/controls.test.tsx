import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Acts } from "#ui/acts.tsx";
import { Button } from "#ui/button.tsx";
import { CheckButton } from "#ui/check-button.tsx";
import { Item } from "#ui/item.tsx";
import { keepReachable } from "#ui/keep-reachable.ts";
import { Ledger } from "#ui/ledger.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { ProgressBar } from "#ui/progress-bar.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SelectBox } from "#ui/select-box.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { DuelChoice, ValueChoice } from "#ui/value-choice.tsx";
import { aState, show } from "./show.tsx";

test("while an act runs its button says so, and a second tap does nothing", async () => {
  const onClick = vi.fn<() => void>();
  const busy = aState<string | undefined>(undefined);
  show(() => (
    <Button busy={busy.now} onClick={onClick}>
      {"Enregistrer"}
    </Button>
  ));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  busy.set("Enregistrement…");
  const button = screen.getByRole("button", { busy: true });
  expect(button).toHaveTextContent("Enregistrement…");
  await userEvent.click(button);
  expect(onClick).toHaveBeenCalledOnce();
});

test("a busy submit button does not send its form again", async () => {
  const onSubmit = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  show(() => (
    <form onSubmit={onSubmit}>
      <Button type="submit" busy="Enregistrement…">
        {"Enregistrer"}
      </Button>
    </form>
  ));
  await userEvent.click(screen.getByRole("button"));
  expect(onSubmit).not.toHaveBeenCalled();
});

test("a plank with an address is a link, one without holds its own controls", async () => {
  const done = aState(false);
  show(() => (
    <>
      <Item href="#/acheteurs/1" current title="Ville de Port-aux-Brumes" detail="La Matanie" />
      <Item
        start={
          <CheckButton
            label="Marquer faite : rappeler"
            done={done.now}
            onToggle={() => done.set(!done.now)}
          />
        }
        title="Rappeler"
        struck={done.now}
      />
    </>
  ));
  const link = screen.getByRole("link", { name: "Ville de Port-aux-Brumes La Matanie" });
  expect(link).toHaveAttribute("href", "#/acheteurs/1");
  expect(link).toHaveAttribute("aria-current", "true");
  const check = screen.getByRole("button", { name: "Marquer faite : rappeler" });
  expect(check).toHaveAttribute("aria-pressed", "false");
  await userEvent.click(check);
  expect(check).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByText("Rappeler")).toHaveClass("struck");
});

test("a title's count is shown when it is 0", () => {
  show(() => <SectionHead title="À trancher" count={0} />);
  expect(screen.getByRole("heading", { level: 2, name: "À trancher" })).toBeVisible();
  expect(screen.getByText("0")).toBeVisible();
});

test("the search says its name, and clearing it keeps the focus there", async () => {
  const typed = aState("");
  show(() => (
    <SearchField
      label="Rechercher"
      clearLabel="Effacer la recherche"
      value={typed.now}
      onInput={typed.set}
    />
  ));
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  await userEvent.type(screen.getByRole("searchbox", { name: "Rechercher" }), "port");
  await userEvent.click(screen.getByRole("button", { name: "Effacer la recherche" }));
  expect(typed.now).toBe("");
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

test("of two versions none is chosen in advance", async () => {
  const chosen = aState<string | undefined>(undefined);
  const options = [
    { key: "a", value: "418 555-0117", detail: "Vous" },
    { key: "b", value: "581 555-0164", detail: "Solène" },
  ];
  show(() => (
    <>
      <ValueChoice
        legend="Numéro à garder"
        options={options}
        chosen={chosen.now}
        onChoose={chosen.set}
      />
      <DuelChoice legend="Lieu" options={options} chosen="a" onChoose={() => undefined} />
    </>
  ));
  expect(screen.getByRole("group", { name: "Numéro à garder" })).toBeVisible();
  expect(screen.getAllByRole("radio", { checked: true })).toHaveLength(1); // that of the duel
  const [first] = screen.getAllByRole("radio", { name: "418 555-0117 Vous" });
  if (first) await userEvent.click(first);
  expect(chosen.now).toBe("a");
});

test("a column of a file is given its field", async () => {
  const chosen = aState("ignore");
  const options = [
    { value: "ignore", label: "Ignorer" },
    { value: "phone", label: "Téléphone" },
  ];
  show(() => (
    <SelectBox
      label="« tel » va dans"
      options={options}
      chosen={chosen.now}
      onChoose={chosen.set}
    />
  ));
  await userEvent.selectOptions(screen.getByLabelText("« tel » va dans"), "Téléphone");
  expect(chosen.now).toBe("phone");
  expect(screen.getByLabelText("« tel » va dans")).toHaveDisplayValue("Téléphone");
});

test("the whole line of a switch answers", async () => {
  const on = aState(false);
  show(() => (
    <SwitchLine checked={on.now} onChange={on.set}>
      {"Raccourcis du clavier"}
    </SwitchLine>
  ));
  await userEvent.click(screen.getByText("Raccourcis du clavier"));
  expect(screen.getByRole("checkbox", { name: "Raccourcis du clavier" })).toBeChecked();
});

test("long work says its numbers, what stopping means, and stops", async () => {
  const onStop = vi.fn<() => void>();
  show(() => (
    <ProgressBar
      label="Import"
      done={620}
      total={1000}
      words="620 lignes lues sur 1 000"
      ifStopped="Si vous arrêtez maintenant, rien n’est gardé de ce fichier."
      stopLabel="Arrêter l’import"
      onStop={onStop}
    />
  ));
  expect(screen.getByRole("progressbar", { name: "Import" })).toHaveAttribute(
    "aria-valuenow",
    "62",
  );
  expect(screen.getByText(/rien n’est gardé/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Arrêter l’import" }));
  expect(onStop).toHaveBeenCalledOnce();
});

test("work that does not know its size yet stands at zero", () => {
  show(() => <ProgressBar label="Import" done={0} total={0} words="" />);
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0");
});

test("a receipt is a table whose rows have their headers", () => {
  show(() => (
    <Ledger
      caption="Compte des fiches reçues"
      lines={[{ shape: "ok", label: "nouvelles", value: 20 }]}
      total={{ label: "reçues en tout", value: 20 }}
    />
  ));
  expect(screen.getByRole("table", { name: "Compte des fiches reçues" })).toBeVisible();
  expect(screen.getByRole("rowheader", { name: "nouvelles" })).toBeVisible();
  expect(screen.getByRole("row", { name: "reçues en tout 20" })).toBeVisible();
});

test("an error is spoken at once, a fact is not", () => {
  show(() => (
    <>
      <NoteBox kind="bad" alert title="Il manque la fin de ce fichier" />
      <NoteBox>{"Un fait à savoir"}</NoteBox>
    </>
  ));
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  expect(screen.getByRole("alert")).toHaveTextContent("Il manque la fin de ce fichier");
});

test("quick acts are links, or buttons for what is made on the spot", async () => {
  const onClick = vi.fn<() => void>();
  show(() => (
    <Acts
      acts={[
        { icon: "phone", label: "Appeler", href: "tel:+14185550142" },
        { icon: "user-plus", label: "Ajouter aux contacts", onClick },
      ]}
    />
  ));
  expect(screen.getByRole("link", { name: "Appeler" })).toHaveAttribute("href", "tel:+14185550142");
  await userEvent.click(screen.getByRole("button", { name: "Ajouter aux contacts" }));
  expect(onClick).toHaveBeenCalledOnce();
});

test("what scrolls takes the focus only while nothing in it can", async () => {
  const link = aState(false);
  const { container } = show(() => (
    <div class="pane" ref={(element) => keepReachable(element)}>
      {link.now ? <a href="#/">{"lien"}</a> : "du texte"}
    </div>
  ));
  const pane = container.querySelector(".pane");
  expect(pane).toHaveAttribute("tabindex", "0");
  link.set(true);
  await vi.waitFor(() => expect(pane).not.toHaveAttribute("tabindex"));
});
