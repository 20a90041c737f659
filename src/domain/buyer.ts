import type { Fields } from "./field.ts";
import { mrcCodes } from "./mrc.ts";

export const buyerTypes = [
  "municipality",
  "mrc",
  "intermunicipal-board",
  "housing-office",
  "transit",
  "school-service-centre",
  "cegep",
  "university",
  "health-centre",
  "ministry",
  "government-body",
  "state-company",
  "federal",
  "committed-private",
] as const;
export type BuyerType = (typeof buyerTypes)[number];

/** The law that rules its purchases. `lcop`: Loi sur les contrats des organismes publics, C-65.1. */
export const regimes = ["lcop", "municipal", "state-company", "federal", "none"] as const;
export type Regime = (typeof regimes)[number];

export const fiscalYears = ["jan-dec", "apr-mar", "jul-jun"] as const;
export type FiscalYear = (typeof fiscalYears)[number];

export const procurementPolicies = [
  "unknown",
  "none",
  "general",
  "responsible",
  "with-social-economy",
] as const;
export type ProcurementPolicy = (typeof procurementPolicies)[number];

export const months = [
  "01",
  "02",
  "03",
  "04",
  "05",
  "06",
  "07",
  "08",
  "09",
  "10",
  "11",
  "12",
] as const;
export type Month = (typeof months)[number];

export const buyerFields = {
  name: { kind: "name", audience: "enterprise", personal: false, required: true },
  /** Other spellings under which it is met, on SEAO above all. */
  nameVariants: { kind: "set", audience: "enterprise", personal: false },
  buyerType: { kind: "choice", options: buyerTypes, audience: "enterprise", personal: false },
  regime: { kind: "choice", options: regimes, audience: "enterprise", personal: false },
  /** `OP-12345`: one body may have many. */
  seaoIds: { kind: "set", audience: "enterprise", personal: false },
  neq: { kind: "neq", audience: "enterprise", personal: false },
  municipality: { kind: "municipality", audience: "enterprise", personal: false },
  mrcs: { kind: "set", options: mrcCodes, audience: "enterprise", personal: false },
  address: { kind: "name", audience: "enterprise", personal: false },
  postalCode: { kind: "postalCode", audience: "enterprise", personal: false },
  phone: { kind: "phone", audience: "enterprise", personal: false },
  email: { kind: "email", audience: "enterprise", personal: false },
  website: { kind: "url", audience: "enterprise", personal: false },
  fiscalYear: { kind: "choice", options: fiscalYears, audience: "enterprise", personal: false },
  procurementPolicy: {
    kind: "choice",
    options: procurementPolicies,
    audience: "enterprise",
    personal: false,
  },
  /** Its « règlement sur la gestion contractuelle », and the day it was adopted. */
  contractRulesUrl: { kind: "url", audience: "enterprise", personal: false },
  contractRulesOn: { kind: "day", audience: "enterprise", personal: false },
  /** Amount under which it may award a contract directly (« gré à gré »). */
  directAwardThreshold: { kind: "cents", audience: "enterprise", personal: false },
  budgetMonth: { kind: "choice", options: months, audience: "team", personal: false },
  /** As for enterprises. */
  tags: { kind: "set", suggested: true, audience: "team", personal: false },
  verifiedOn: { kind: "day", audience: "enterprise", personal: false },
} as const satisfies Fields;
