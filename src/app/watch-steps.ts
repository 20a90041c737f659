import { useCurrentMatches } from "@solidjs/router";
import { createEffect } from "solid-js";
import { noteStep } from "#workspace/last-steps.ts";

/** For the report: which screens were opened, as the routes name them, never by what they showed. */
export function watchSteps(): void {
  const matches = useCurrentMatches();
  createEffect(() => {
    const route = matches().at(-1)?.route.pattern;
    if (route !== undefined) noteStep({ is: "screen", route: route || "/" });
  });
}
