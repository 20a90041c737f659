import { fireEvent, screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { FileDrop, FilePicker } from "#ui/file-picker.tsx";
import { show } from "./show.tsx";

const file = new File(["nom;neq"], "repertoire.csv", { type: "text/csv" });

test("the input itself bears the label, and the same file may be chosen twice", async () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  show(() => <FilePicker label="Choisir un fichier" onFiles={onFiles} />);
  await userEvent.upload(screen.getByLabelText("Choisir un fichier"), file);
  await userEvent.upload(screen.getByLabelText("Choisir un fichier"), file);
  expect(onFiles).toHaveBeenCalledTimes(2);
  expect(onFiles).toHaveBeenLastCalledWith([file]);
});

test("files dropped on its part of the screen are taken, and shown as welcome on the way", () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  show(() => <FileDrop onFiles={onFiles}>{"Déposez ici"}</FileDrop>);
  const zone = screen.getByText("Déposez ici");
  fireEvent.dragOver(zone, { dataTransfer: { types: ["Files"] } });
  expect(zone).toHaveClass("over");
  fireEvent.drop(zone, { dataTransfer: { types: ["Files"], files: [file] } });
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  expect(zone).not.toHaveClass("over");
});

test("a text dragged over is left to the browser", () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  show(() => <FileDrop onFiles={onFiles}>{"Déposez ici"}</FileDrop>);
  const zone = screen.getByText("Déposez ici");
  expect(fireEvent.dragOver(zone, { dataTransfer: { types: ["text/plain"] } })).toBe(true);
  expect(zone).not.toHaveClass("over");
  fireEvent.drop(zone, { dataTransfer: { types: ["text/plain"], files: [] } });
  expect(onFiles).not.toHaveBeenCalled();
});
