/** The name and its sign: two links on the horizon, and their reflection. index.html has the drawing. */
export function Wordmark() {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, so that it takes the colours of the theme
    <svg class="wm" viewBox="0 0 432 104" role="img" aria-label="Maillon">
      <use href="#wordmark" />
    </svg>
  );
}

/** The sign alone. */
export function Mark() {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, so that it takes the colours of the theme
    <svg class="wm" viewBox="0 0 88 100" role="img" aria-label="Maillon">
      <use href="#mark" />
    </svg>
  );
}
