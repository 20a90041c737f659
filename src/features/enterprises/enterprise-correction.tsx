import { CorrectionPage } from "#parts/correction-page.tsx";
import { links } from "#parts/links.ts";
import { enterpriseGroups } from "./enterprise-form.tsx";

/** What an enterprise would like its own sheet to say. */
export function EnterpriseCorrectionPage() {
  return (
    <CorrectionPage
      type="enterprises"
      groups={enterpriseGroups}
      sheet={(id) => links.enterprise(id)}
    />
  );
}
