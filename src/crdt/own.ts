/**
 * Plain objects used as maps. A file may name a field or an actor `constructor` or `__proto__`:
 * the readers of files refuse it, and here it is a key like any other. (Objects without a
 * prototype would be as safe, but V8 keeps them as hash tables, three times as large.)
 */
export function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

export function put<T>(map: Record<string, T>, key: string, value: T): void {
  if (key === "__proto__") {
    const how = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(map, key, how);
  } else {
    map[key] = value;
  }
}
