import { createSpacesHere, hueOf } from "#workspace/spaces-here.ts";
import "./space.css";

/** The mark of a space: its first letter, on the colour that no neighbour has. */
export function SpaceFlag(props: { readonly id: string; readonly name: string }) {
  const spaces = createSpacesHere();
  return (
    <span
      class="flag"
      data-hue={hueOf(spaces(), props.id)}
      data-letter={props.name.trim().slice(0, 1).toLocaleUpperCase("fr-CA")}
      aria-hidden="true"
    />
  );
}
