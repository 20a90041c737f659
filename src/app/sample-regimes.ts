import type { BuyerType, FiscalYear, Regime } from "#domain/buyer.ts";
import type { Sheet } from "./sample-sheet.ts";

/** A buyer with the law that rules its purchases and the year that its kind keeps. */
export function withRegime(buyer: Sheet<"buyers">): Sheet<"buyers"> {
  const rule = buyer.buyerType && rules[buyer.buyerType];
  return rule === undefined ? buyer : { ...buyer, regime: rule[0], fiscalYear: rule[1] };
}

const rules: Readonly<Record<BuyerType, readonly [Regime, FiscalYear]>> = {
  municipality: ["municipal", "jan-dec"],
  mrc: ["municipal", "jan-dec"],
  "intermunicipal-board": ["municipal", "jan-dec"],
  "housing-office": ["municipal", "jan-dec"],
  transit: ["municipal", "jan-dec"],
  "school-service-centre": ["lcop", "jul-jun"],
  cegep: ["lcop", "jul-jun"],
  university: ["lcop", "jul-jun"],
  "health-centre": ["lcop", "apr-mar"],
  ministry: ["lcop", "apr-mar"],
  "government-body": ["lcop", "apr-mar"],
  "state-company": ["state-company", "apr-mar"],
  federal: ["federal", "apr-mar"],
  "committed-private": ["none", "jan-dec"],
};
