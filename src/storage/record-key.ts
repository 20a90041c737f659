export function recordKey({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}

/** An id has no slash; a type of a newer version may have one. */
export function typeOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf("/"));
}
