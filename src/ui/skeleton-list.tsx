/** Planks without words, while a list is read from disk; silent for screen readers. */
export function SkeletonList() {
  const plank = () => (
    <li class="item ghost">
      <span class="skel" />
      <span class="skel" />
    </li>
  );
  return (
    <ul class="list" aria-hidden="true">
      {plank()}
      {plank()}
      {plank()}
      {plank()}
    </ul>
  );
}
