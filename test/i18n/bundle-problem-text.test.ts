import { expect, test } from "vitest";
import { bundleProblemText } from "#i18n/bundle-problem-text.ts";

test("a file that was cut says where it stops, and what to do", () => {
  const { title, detail, steps } = bundleProblemText({
    code: "bundle.cut",
    at: { line: 214, of: 1380 },
  });
  expect(title).toBe("Il manque la fin de ce fichier");
  expect(detail).toContain("ligne 214 sur 1\u00A0380");
  expect(steps[0]).toContain("Demandez");
});

test("a file that was cut nobody knows where does not invent a line", () => {
  expect(bundleProblemText({ code: "bundle.cut" }).detail).not.toMatch(/\d/);
});

test("a line that cannot be read is named with its fault", () => {
  const { detail } = bundleProblemText({ code: "bundle.line", line: 17, fault: "long" });
  expect(detail).toBe("À la ligne 17, le contenu dépasse 4\u00A0Mo.");
});

test("a spreadsheet and a backup are each told where they belong", () => {
  const sheet = bundleProblemText({ code: "bundle.foreign", looks: "spreadsheet" });
  expect(sheet.steps[0]).toContain("s’importe");
  expect(bundleProblemText({ code: "bundle.kind", kind: "backup" }).title).toContain("sauvegarde");
});
