import { type JSX, splitProps } from "solid-js";
import { keepReachable } from "#ui/keep-reachable.ts";
import { ScreenFrame, type ScreenFrameProps } from "./screen-frame.tsx";
import { rememberPage, rememberPane } from "./scroll-memory.ts";

export interface ScreenProps extends ScreenFrameProps {
  readonly children: JSX.Element;
}

/** A screen of one part: a home screen, a decision (with `foot`), a sheet without its list. */
export function Screen(props: ScreenProps) {
  return <ScreenFrame {...props} />;
}

export interface PanesScreenProps extends Omit<ScreenFrameProps, "wideTitle"> {
  readonly list: JSX.Element;
  /** The address names a sheet: a phone shows it alone, a wide screen beside the list. */
  readonly open: boolean;
  /** On a phone, keep the title in the header when the sheet is open: it has none of its own. */
  readonly titleOnPhone?: boolean | undefined;
  /** The sheet; on a wide screen without one, what stands in its place. */
  readonly children: JSX.Element;
}

/** A list and its sheets. */
export function PanesScreen(props: PanesScreenProps) {
  const [own, frame] = splitProps(props, ["back", "titleOnPhone", "list", "children"]);
  return (
    <ScreenFrame
      {...frame}
      panes
      wideTitle={props.open && own.titleOnPhone !== true}
      back={props.open ? own.back : undefined}
    >
      <div
        class="pane-list"
        ref={(element) => rememberPane(element, `list ${props.place}`, () => props.open)}
      >
        {own.list}
      </div>
      <div
        class="pane-sheet"
        ref={(element) => {
          rememberPage(element, "sheet");
          keepReachable(element);
        }}
      >
        {own.children}
      </div>
    </ScreenFrame>
  );
}
