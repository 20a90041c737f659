import { createEffect, createMemo, type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { keepReachable } from "#ui/keep-reachable.ts";
import { rememberList } from "./last-list.ts";
import type { Link } from "./links.ts";
import { rememberPage } from "./scroll-memory.ts";
import { type Place, Rail, Tabs } from "./screen-nav.tsx";
import { useScreenParts } from "./screen-parts.ts";
import { screenWords } from "./screen-words.ts";
import { useTabTitle } from "./tab-title.ts";

export interface ScreenFrameProps {
  /** The h1 of the header. */
  readonly title: string;
  /** What the browser's tab and the list of windows show; the title, unless given. */
  readonly tabTitle?: string | undefined;
  readonly place: Place;
  /** Beside the title: a count, a tag, the way to the other list. */
  readonly end?: JSX.Element;
  /** One line under the title, in place of the data line. */
  readonly sub?: JSX.Element;
  /** Above the title; on a phone alone where a list stands beside the sheet. */
  readonly back?: { readonly href: Link; readonly label: string } | undefined;
  /**
   * The data-safety line: `line` under the title, `gauge` beside the way back. Unless given: none
   * above a foot or under a `sub`, the gauge where there is a way back, the line elsewhere.
   */
  readonly keep?: "line" | "gauge" | "none" | undefined;
  /** On a phone the sheet has its own title: this one, the list's, shows from 720 px. */
  readonly wideTitle?: boolean | undefined;
  /** What decides, in place of the tools and the tabs. */
  readonly foot?: JSX.Element;
  readonly footOnPhoneOnly?: boolean | undefined;
}

interface MainProps {
  readonly panes?: boolean | undefined;
  readonly open?: boolean | undefined;
  readonly children: JSX.Element;
}

/** The grid of every screen but forms: sky, main, tools and tabs or foot, rail. */
export function ScreenFrame(props: ScreenFrameProps & MainProps) {
  const parts = useScreenParts();
  const foot = createMemo(() => props.foot); // once: each reading of a prop makes its elements anew
  useTabTitle(() => props.tabTitle ?? props.title);
  createEffect(() => {
    if (props.place === "enterprises" || props.place === "buyers") rememberList(props.place);
  });
  return (
    <div class="app">
      <Rail place={props.place} />
      <Sky {...props} hasFoot={Boolean(foot())} />
      <main
        class="main"
        classList={{ panes: props.panes === true }}
        data-open={props.open ? "sheet" : undefined}
        ref={(element) => {
          rememberPage(element, "main");
          keepReachable(element);
        }}
      >
        <Dynamic component={parts.band} />
        {props.children}
      </main>
      <Show
        when={foot()}
        fallback={
          <>
            <search class="tools">
              <Dynamic component={parts.search} />
              <Dynamic component={parts.capture} />
            </search>
            <Tabs place={props.place} />
          </>
        }
      >
        <footer class="foot" classList={{ "phone-only": props.footOnPhoneOnly === true }}>
          {foot()}
        </footer>
      </Show>
    </div>
  );
}

function Sky(props: ScreenFrameProps & { readonly hasFoot: boolean }) {
  const parts = useScreenParts();
  const sub = createMemo(() => props.sub);
  const keep = () => {
    if (props.keep !== undefined) return props.keep;
    if (props.hasFoot) return "none";
    if (props.back !== undefined && props.wideTitle !== true) return "gauge";
    return sub() ? "none" : "line";
  };
  const sample = () => (
    <Show when={parts.sample()}>
      <span class="tag ex">{t(screenWords.sample)}</span>
    </Show>
  );
  return (
    <header class="sky">
      <Dynamic component={parts.space} />
      <Show when={props.back}>
        {(back) => (
          <div class="row between" classList={{ "phone-only": props.wideTitle === true }}>
            <a class="back" href={back().href}>
              <Icon name="arrow-left" />
              <span>{back().label}</span>
            </a>
            <span class="row phone-only">
              <Show when={props.wideTitle}>{sample()}</Show>
              <Show when={keep() === "gauge" || (keep() === "line" && props.wideTitle)}>
                <Dynamic component={parts.keepLine} form="gauge" />
              </Show>
            </span>
          </div>
        )}
      </Show>
      <div class="row between" classList={{ "wide-flex": props.wideTitle === true }}>
        <h1 tabindex="-1">{props.title}</h1>
        {sample()}
        {props.end}
      </div>
      <Show when={sub()}>
        <p class="small muted sub">{sub()}</p>
      </Show>
      <Show when={keep() === "line"}>
        <Show when={props.wideTitle} fallback={<Dynamic component={parts.keepLine} form="line" />}>
          <span class="wide-only">
            <Dynamic component={parts.keepLine} form="line" />
          </span>
        </Show>
      </Show>
      <Show when={!sub() && keep() !== "line"}>
        <div class="sub" />
      </Show>
    </header>
  );
}
