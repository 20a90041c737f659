/** The rule to paste in the bucket's settings, for the app at `origin`. */
export function corsRule(origin: string): string {
  const rule = {
    AllowedOrigins: [origin],
    AllowedMethods: ["GET", "PUT", "DELETE"],
    AllowedHeaders: ["*"],
    MaxAgeSeconds: 3600,
  };
  return JSON.stringify([rule], undefined, 2);
}
