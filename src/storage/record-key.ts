export function recordKey({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}
