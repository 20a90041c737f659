import { countTypes } from "#domain/count-types.ts";
import { t } from "#i18n/language.ts";
import { heldTypes } from "#parts/held-types.ts";
import { MarkedLines } from "#ui/marked-lines.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Decisions, MadePublication } from "#workspace/publications.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { prepareWords as words } from "./prepare-words.ts";
import { ReaderView } from "./reader-view.tsx";

/** Both lists, and the file as its reader will see it: all read from the bytes about to leave. */
export function WhatLeaves(props: {
  readonly made: MadePublication;
  readonly decisions: Decisions;
}) {
  const { directory } = useWorkspace();
  const publication = () => props.made.publication;
  const held = () => countTypes(publication().records);
  const receives = () => {
    const { reader, indicators, answers, withdrawn, gone } = publication();
    return [
      ...heldTypes(held()),
      reader.own !== undefined && t(words.ownSheet),
      indicators.length > 0 && t(words.counts)(indicators.length),
      answers.length > 0 && t(words.answers)(answers.length),
      withdrawn.length > 0 && t(words.withdrawn)(withdrawn.length),
      gone.length > 0 && t(words.gone)(gone.length),
    ].filter((line) => line !== false);
  };
  const stays = () => {
    const kind = publication().header.for;
    const notes = directory.list("interactions").length;
    const people = directory.list("contacts").length - (held()["contacts"] ?? 0);
    const needs = directory.list("needs");
    const closed = kind === "enterprise" ? needs.filter((one) => one.confidential === true) : needs;
    const left = Object.values(props.decisions).filter((one) => one === "leave").length;
    return [
      notes > 0 && t(words.notes)(notes),
      people > 0 && t(kind === "enterprise" ? words.people : words.allPeople)(people),
      closed.length > 0 && t(kind === "enterprise" ? words.needs : words.allNeeds)(closed.length),
      left > 0 && t(words.left)(left),
      t(kind === "funder" ? words.names : words.others),
    ].filter((line) => line !== false);
  };
  return (
    <div class="cols airy">
      <div class="flow">
        <section>
          <SectionHead title={t(words.willReceive)} />
          <MarkedLines shape="ok" lines={receives()} />
        </section>
        <section>
          <SectionHead title={t(words.willNot)} />
          <MarkedLines shape="refus" tone="here" lines={stays()} />
        </section>
      </div>
      <ReaderView made={props.made} />
    </div>
  );
}
