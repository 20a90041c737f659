import { createUniqueId } from "solid-js";

/** The name and its sign, drawn: two links on the horizon, and their reflection. */
export function Wordmark() {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, so that it takes the colours of the theme
    <svg class="wm" viewBox="0 0 432 104" role="img" aria-label="Maillon">
      <Links />
      <path transform="translate(104 -12)" fill="var(--ink)" d={letters} />
    </svg>
  );
}

/** The sign alone. */
export function Mark() {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, so that it takes the colours of the theme
    <svg class="wm" viewBox="0 0 88 100" role="img" aria-label="Maillon">
      <Links />
    </svg>
  );
}

// Each drawing carries its own clips: a reference to those of a drawing that is not displayed is void.
function Links() {
  const id = createUniqueId();
  return (
    <>
      <defs>
        <clipPath id={`air${id}`}>
          <rect width="110" height="53" />
        </clipPath>
        <clipPath id={`eau${id}`}>
          <path d="M0 59h110v8H0zM0 71.5h110v6H0zM0 82h110v4H0zM0 90.5h110v3H0z" />
        </clipPath>
      </defs>
      <g fill="none" stroke-width="11">
        <g clip-path={`url(#air${id})`}>
          <rect stroke="var(--grange-ink)" x="35.5" y="11" width="46" height="78" rx="23" />
          <path stroke="var(--brume)" d="M29 11a23 23 0 0 1 22 17" stroke-width="18" />
          <rect stroke="var(--fleuve)" x="6" y="11" width="46" height="78" rx="23" />
        </g>
        <g clip-path={`url(#eau${id})`} opacity=".5">
          <rect stroke="var(--fleuve)" x="6" y="11" width="46" height="78" rx="23" />
          <rect stroke="var(--grange-ink)" x="35.5" y="11" width="46" height="78" rx="23" />
        </g>
      </g>
    </>
  );
}

const letters =
  "M8.1 100V31H27.2L42.1 71.5H37.6L52.5 31H71.6V100H57.7V44.3L59.9 44.8L44.9 85.6H34.8L19.7 44.8L21.9 44.4V100Z M82.2 86.1Q82.2 81.2 84.7 77.4Q87.2 73.6 92.4 71.4Q97.5 69.1 105.4 68.8L110.7 68.6V68.1Q110.7 63.5 108.4 60.9Q106 58.4 101 58.4Q97.5 58.4 94.1 59.4Q90.7 60.5 88 61.8L84.3 50.7Q87.8 49.1 92.8 47.8Q97.7 46.5 103.1 46.5Q109.6 46.5 114.3 48.8Q119.1 51.1 121.7 55.6Q124.3 60.2 124.3 67V87.5Q124.3 89.6 124.4 91.3Q124.6 93 124.9 95.2L125.7 100H112.5L111.4 94Q109.1 97.2 105.4 99.2Q101.7 101.2 97.3 101.2Q93.2 101.2 89.8 99.3Q86.4 97.4 84.3 94Q82.2 90.7 82.2 86.1ZM94.9 84.7Q94.9 87.3 96.6 88.7Q98.2 90.2 100.8 90.2Q103.5 90.2 106 89.1Q108.6 88 110.7 86V77.2L106.3 77.5Q102.1 77.7 99.6 78.8Q97.1 79.8 96 81.4Q94.9 82.9 94.9 84.7Z M137.5 100V47.6H151.3V100ZM136.3 32.4Q136.3 29.1 138.6 26.7Q140.9 24.3 144.4 24.3Q147.9 24.3 150.2 26.7Q152.5 29.1 152.5 32.4Q152.5 35.8 150.2 38.2Q147.9 40.6 144.4 40.6Q140.9 40.6 138.6 38.2Q136.3 35.8 136.3 32.4Z M164.8 100V28.5L178.6 26.5V100Z M192.1 100V28.5L205.9 26.5V100Z M215.9 73.9Q215.9 65.1 219 59Q222.1 52.9 227.5 49.7Q233 46.5 240 46.5Q247.1 46.5 252.5 49.7Q257.9 52.9 260.9 59Q264 65.1 264 73.9Q264 82.5 260.9 88.6Q257.9 94.7 252.5 98Q247.1 101.2 240 101.2Q233 101.2 227.5 98Q222.1 94.7 219 88.6Q215.9 82.5 215.9 73.9ZM229.9 73.9Q229.9 79.4 231.1 82.9Q232.4 86.3 234.6 87.9Q236.9 89.5 240 89.5Q243 89.5 245.3 87.9Q247.6 86.3 248.8 82.9Q250 79.4 250 73.9Q250 68.3 248.8 64.8Q247.6 61.3 245.3 59.7Q243 58.1 240 58.1Q236.9 58.1 234.6 59.7Q232.4 61.3 231.1 64.8Q229.9 68.3 229.9 73.9Z M272.7 47.6H286.1L287.3 54Q290.2 50.6 294 48.5Q297.7 46.5 302.4 46.5Q306.8 46.5 310.7 48.7Q314.6 50.9 317.1 55.4Q319.6 60 319.6 67.3V100H305.8V69.9Q305.8 66.1 304.7 63.7Q303.6 61.4 301.8 60.4Q299.9 59.4 297.4 59.4Q295 59.4 292.5 60.3Q290 61.2 287.9 63.1V100H274.1V60.1Q274.1 58 273.9 56.3Q273.8 54.7 273.4 52.5Z";
