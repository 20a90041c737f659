/** Addresses that the first screens give; the others are in more-links.ts, which they do not load. */
import {
  type AddressedType,
  type Concerned,
  concerned,
  type ListQuery,
  listParameters,
  to,
  typeInAddress,
} from "./address.ts";

export const home = () => to("/");
/** Everything that the words find, of every type or of one. */
export const search = (text?: string, type?: AddressedType) =>
  to("/recherche", { q: text, type: type && typeInAddress[type] });
export const firstRun = () => to("/bienvenue");
export const enterprises = (query: ListQuery = {}) => to("/entreprises", listParameters(query));
export const enterpriseFilters = (query: ListQuery = {}) =>
  to("/entreprises/filtres", listParameters(query));
export const newEnterprise = (name?: string) => to("/entreprises/nouvelle", { nom: name });
/** `show` names a contact, an offer or a note of the sheet: the sheet opens on it. */
export const enterprise = (
  id: string,
  options: { readonly query?: ListQuery; readonly show?: string | undefined } = {},
) => to(`/entreprises/${id}`, { ...listParameters(options.query ?? {}), voir: options.show });
export const buyers = (query: ListQuery = {}) => to("/acheteurs", listParameters(query));
export const notes = (of: Concerned & { readonly search?: string } = {}) =>
  to("/notes", { ...concerned(of), q: of.search });
export const note = (id: string) => to(`/notes/${id}`);
export const newNote = (of: Concerned = {}) => to("/notes/nouvelle", concerned(of));
export const followUps = (query: { readonly who?: string } = {}) =>
  to("/relances", { qui: query.who });
export const followUp = (id: string) => to(`/relances/${id}`);
/** Today's, when there is one; else all of them. */
export const events = () => to("/evenements");
export const importFrom = (type?: "enterprises" | "buyers") =>
  to("/importer", { type: type && typeInAddress[type] });
export const exchanges = () => to("/echanges");
export const settings = () => to("/reglages");
export const more = () => to("/plus");

export { importFrom as import };
