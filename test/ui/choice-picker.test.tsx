import { fireEvent, screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { Show } from "solid-js";
import { expect, test } from "vitest";
import { ChoicePicker } from "#ui/choice-picker.tsx";
import { RowPicker } from "#ui/row-picker.tsx";
import { aState, show } from "./show.tsx";

const buyers = ["Ville de Port-aux-Brumes", "Municipalité de Portage-des-Îles", "MRC des Estrans"];
const words = {
  search: "Rechercher",
  clear: "Effacer la recherche",
  close: "Fermer",
  nothing: (typed: string) => `Rien pour « ${typed} ».`,
  done: "Terminé",
};

/** A line of a form and its sheet; `added` is what was asked to be made. */
function openForm(names: readonly string[] = buyers, several = false) {
  const chosen = aState<readonly string[]>([]);
  const added = aState<string | undefined>(undefined);
  const open = aState(false);
  show(() => (
    <>
      <RowPicker
        label="Acheteur"
        value={chosen.now.join(", ")}
        empty="choisir"
        onClick={() => open.set(true)}
      />
      <Show when={open.now}>
        <ChoicePicker
          title="Qui avez-vous rencontré?"
          label="Acheteurs"
          words={words}
          choices={(typed) =>
            names
              .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
              .map((name) => ({ id: name, title: name }))
          }
          chosen={chosen.now}
          several={several}
          onChoose={(id) => {
            chosen.set(several ? [...chosen.now, id] : [id]);
            if (!several) open.set(false);
          }}
          add={{ label: (typed) => `Ajouter « ${typed} »`, onAdd: added.set }}
          onClose={() => open.set(false)}
        />
      </Show>
    </>
  ));
  return { chosen, added };
}

const row = () => screen.getByRole("button", { name: /^Acheteur/ });
const search = () => screen.getByRole("combobox", { name: "Rechercher" });
const active = () => document.getElementById(search().getAttribute("aria-activedescendant") ?? "");

test("the row says that nothing is chosen, then opens a sheet on its search", async () => {
  openForm();
  expect(row()).toHaveAccessibleName("Acheteur choisir");
  await userEvent.click(row());
  expect(screen.getByRole("dialog", { name: "Qui avez-vous rencontré?" })).toBeVisible();
  expect(search()).toHaveFocus();
  expect(screen.getByRole("listbox", { name: "Acheteurs" })).toBeVisible();
});

test("typing narrows, arrows move, Enter chooses, and the focus returns to the row", async () => {
  const { chosen } = openForm();
  await userEvent.click(row());
  await userEvent.keyboard("port");
  expect(screen.getAllByRole("option")).toHaveLength(2);
  expect(active()).toHaveTextContent("Ville de Port-aux-Brumes");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(active()).toHaveTextContent("Municipalité de Portage-des-Îles");
  await userEvent.keyboard("{Enter}");
  expect(chosen.now).toEqual(["Municipalité de Portage-des-Îles"]);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(row()).toHaveFocus();
});

test("a tap chooses", async () => {
  const { chosen } = openForm();
  await userEvent.click(row());
  await userEvent.click(screen.getByRole("option", { name: "MRC des Estrans" }));
  expect(chosen.now).toEqual(["MRC des Estrans"]);
});

test("Esc closes at once, even over a typed search, and nothing is chosen", async () => {
  const { chosen } = openForm();
  await userEvent.click(row());
  await userEvent.keyboard("port{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(chosen.now).toEqual([]);
  expect(row()).toHaveFocus();
});

test("a tap on the scrim closes; a press that began inside does not", async () => {
  openForm();
  await userEvent.click(row());
  const sheet = screen.getByRole("dialog");
  sheet.getBoundingClientRect = () => new DOMRect(0, 100, 360, 600);
  const scrim = { clientX: 20, clientY: 20 };
  fireEvent.mouseDown(screen.getByRole("heading"), { clientX: 20, clientY: 150 });
  fireEvent.click(sheet, scrim);
  expect(sheet).toBeVisible();
  fireEvent.mouseDown(sheet, scrim);
  fireEvent.click(sheet, scrim);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("when nothing answers it is said, and what was typed can be added", async () => {
  const { added } = openForm();
  await userEvent.click(row());
  expect(screen.queryByRole("button", { name: /Ajouter/ })).not.toBeInTheDocument();
  await userEvent.keyboard("Rimouski ");
  expect(screen.getByRole("status")).toHaveTextContent("Rien pour « Rimouski ».");
  expect(search()).not.toHaveAttribute("aria-activedescendant");
  await userEvent.click(screen.getByRole("button", { name: "Ajouter « Rimouski »" }));
  expect(added.now).toBe("Rimouski");
});

test("several may be chosen before the sheet is closed", async () => {
  const { chosen } = openForm(buyers, true);
  await userEvent.click(row());
  await userEvent.keyboard("{Enter}{ArrowDown}{Enter}");
  expect(chosen.now).toHaveLength(2);
  expect(screen.getAllByRole("option", { selected: true })).toHaveLength(2);
  await userEvent.click(screen.getByRole("button", { name: "Terminé" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("a long list is drawn as one goes down, and each choice says its place among all", async () => {
  openForm(Array.from({ length: 300 }, (_, index) => `Municipalité ${index}`));
  await userEvent.click(row());
  expect(screen.getAllByRole("option").length).toBeLessThan(60);
  await userEvent.keyboard("{ArrowDown>70/}");
  expect(active()).toHaveTextContent("Municipalité 70");
  expect(active()).toHaveAttribute("aria-posinset", "71");
  expect(active()).toHaveAttribute("aria-setsize", "300");
});
