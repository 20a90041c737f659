import { CorrectionPage } from "#parts/correction-page.tsx";
import { links } from "#parts/links.ts";
import { buyerGroups } from "./buyer-form.tsx";

/** What a buyer would like its own sheet to say. */
export function BuyerCorrectionPage() {
  return <CorrectionPage type="buyers" groups={buyerGroups} sheet={(id) => links.buyer(id)} />;
}
