/** The shore of the first screen: sky, far shore, river, strand, and the one barn red. */
export function FarShore() {
  return (
    <svg
      class="shore"
      viewBox="0 0 720 190"
      preserveAspectRatio="xMidYMax slice"
      fill="none"
      aria-hidden="true"
    >
      <rect width="720" height="190" fill="var(--brume)" />
      <path
        d="M0 84l46-10 40 5 58-22 44 6 40-16 66 14 54-11 48 13 62-18 52 17 70-12 46 12 94-8v50H0z"
        fill="var(--line)"
      />
      <path
        d="M0 96l90-6 70 4 84-9 92 7 70-6 96 8 84-9 134 6v30H0z"
        fill="var(--line-strong)"
        opacity=".42"
      />
      <rect y="104" width="720" height="86" fill="var(--eau)" />
      <path
        d="M0 122h250M330 122h390M80 136h200M420 136h210"
        stroke="var(--brume)"
        opacity=".28"
        stroke-width="2"
      />
      <path d="M0 146c90-8 170-6 262 0s190 9 290 1c60-5 120-5 168 0v43H0z" fill="var(--estran)" />
      <path
        d="M0 164c120-9 230 6 330 2s230-12 390-2M40 179c150-6 260 3 420-3"
        stroke="var(--line-strong)"
        opacity=".55"
        stroke-width="2"
      />
      <g transform="translate(556 58)">
        <path d="M14 46l3-34h10l3 34z" fill="var(--surface)" />
        <path
          d="M15.6 28h12.8l.9 9H14.7zM15 12h14V9l-7-6-7 6zM-30 46v-14l11-8 11 8v14z"
          fill="var(--grange)"
        />
      </g>
    </svg>
  );
}
