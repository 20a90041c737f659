import { SkeletonList } from "#ui/skeleton-list.tsx";

/** The frame of every screen, while the records are read from the disk. */
export function Opening() {
  return (
    <div class="app" aria-busy="true">
      <div class="rail" />
      <div class="sky" />
      <main class="main">
        <div class="section">
          <SkeletonList />
        </div>
      </main>
    </div>
  );
}
