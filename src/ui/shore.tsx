/** The shore of an empty screen. */
export function Shore() {
  return (
    <svg
      class="shore"
      viewBox="0 0 720 120"
      preserveAspectRatio="xMidYMid slice"
      height="96"
      fill="none"
      aria-hidden="true"
    >
      <rect width="720" height="120" fill="var(--brume)" />
      <path d="M0 50l80-9 92 6 110-14 120 12 90-10 110 9 118-6v30H0z" fill="var(--line)" />
      <rect y="66" width="720" height="54" fill="var(--estran)" />
      <path d="M0 66h720" stroke="var(--line-strong)" stroke-width="2" />
      <path
        d="M0 86c120-9 230 6 330 2s230-12 390-2M40 104c150-6 260 3 420-3"
        stroke="var(--line-strong)"
        opacity=".5"
        stroke-width="2"
      />
    </svg>
  );
}
