import type { FieldSpec } from "#domain/field.ts";
import type { FieldName, RecordType, recordTypes } from "#domain/record-types.ts";
import { fiscalYearWords, monthWords, procurementPolicyWords, regimeWords } from "./buyer-words.ts";
import { buyerTypeWords } from "./buyer-type-words.ts";
import { channelWords } from "./channel-words.ts";
import {
  commercialConsentWords,
  contactRoleWords,
  contactSourceWords,
  legalBasisWords,
} from "./contact-words.ts";
import { enterpriseTraitWords, legalFormWords, principleAnswerWords } from "./enterprise-words.ts";
import { familyWords } from "./family-words.ts";
import { doerWords, milestoneWords, outcomeWords, promiseKindWords } from "./follow-up-words.ts";
import type { Bilingual } from "./language.ts";
import {
  enrolmentStateWords,
  interestWords,
  meetingOriginWords,
  meetingStateWords,
  nextStepWords,
  raterWords,
  sideWords,
  vetoSideWords,
} from "./matchmaking-words.ts";
import { memberRoleWords } from "./member-words.ts";
import { mrcWords } from "./mrc-words.ts";
import { needTimingWords, purchaseModeWords } from "./need-words.ts";
import { offerNatureWords } from "./offer-words.ts";
import { readerKindWords, readerScopeWords } from "./publishing-words.ts";
import { incidentKindWords, requestKindWords, seriousRiskWords } from "./privacy-choice-words.ts";
import { signerStateWords } from "./signer-words.ts";

/** The options of a field, undefined where it has none. */
type OptionOf<F> = F extends FieldSpec & { readonly options: readonly (infer O extends string)[] }
  ? O
  : never;
type Choices<T extends RecordType> = {
  readonly [
    N in FieldName<T> as (typeof recordTypes)[T][N] extends { readonly options: unknown }
      ? N
      : never
  ]: Readonly<Record<OptionOf<(typeof recordTypes)[T][N]>, Bilingual<string>>>;
};

/** The words of every field that is chosen from a list; a new one without them does not compile. Loaded with forms. */
export const choiceWords = {
  enterprises: {
    legalForm: legalFormWords,
    traits: enterpriseTraitWords,
    sectors: familyWords,
    servedMrcs: mrcWords,
    principleNeeds: principleAnswerWords,
    principleAutonomy: principleAnswerWords,
    principleDemocracy: principleAnswerWords,
    principleViability: principleAnswerWords,
    principleSurplus: principleAnswerWords,
    principleDevolution: principleAnswerWords,
  },
  offers: { nature: offerNatureWords, family: familyWords },
  buyers: {
    buyerType: buyerTypeWords,
    regime: regimeWords,
    mrcs: mrcWords,
    fiscalYear: fiscalYearWords,
    procurementPolicy: procurementPolicyWords,
    budgetMonth: monthWords,
  },
  contacts: {
    role: contactRoleWords,
    source: contactSourceWords,
    legalBasis: legalBasisWords,
    commercialConsent: commercialConsentWords,
  },
  needs: { family: familyWords, likelyMode: purchaseModeWords, timing: needTimingWords },
  interactions: { channel: channelWords },
  followUps: {
    promise: promiseKindWords,
    doer: doerWords,
    milestone: milestoneWords,
    outcome: outcomeWords,
  },
  events: {},
  devices: {},
  members: { role: memberRoleWords },
  audiences: { kind: readerKindWords },
  readers: { scope: readerScopeWords },
  proposals: {},
  teams: {},
  incidents: { kind: incidentKindWords, seriousRisk: seriousRiskWords },
  accessRequests: { kind: requestKindWords },
  signers: { status: signerStateWords },
  enrolments: { status: enrolmentStateWords },
  wishes: { side: sideWords },
  vetoes: { side: vetoSideWords },
  meetings: { status: meetingStateWords, origin: meetingOriginWords },
  ratings: { side: raterWords, interest: interestWords, next: nextStepWords },
} satisfies { readonly [T in RecordType]: Choices<T> };
