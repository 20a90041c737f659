import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The real `age` and `age-keygen`, or why they cannot be had here. */
export type AgeProgram =
  | { readonly age: string; readonly keygen: string }
  | { readonly missing: string };

const kept = join(import.meta.dirname, "../../node_modules/.cache/age");

/** Of the PATH, else the Debian package, unpacked beside the other caches: it needs no rights. */
export function findAge(): AgeProgram {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), join(kept, "usr/bin")];
  const found = folders.find((folder) => existsSync(join(folder, "age-keygen")));
  if (found !== undefined) return { age: join(found, "age"), keygen: join(found, "age-keygen") };
  try {
    mkdirSync(kept, { recursive: true });
    const quiet = { cwd: kept, stdio: "pipe", timeout: 60_000 } as const;
    execFileSync("apt-get", ["download", "age"], quiet);
    const file = readdirSync(kept).find((name) => name.endsWith(".deb")) ?? "";
    execFileSync("dpkg-deb", ["-x", file, "."], quiet);
    return { age: join(kept, "usr/bin/age"), keygen: join(kept, "usr/bin/age-keygen") };
  } catch (error) {
    const [line] = String(error).split("\n");
    return { missing: `no age program here, and none to be had: ${line}` };
  }
}

/** `age` asks for a passphrase at a terminal, and nowhere else: `script` is one. */
export function withPassphrase(
  command: string,
  cwd: string,
  passphrase: string,
  times: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("script", ["-qec", command, "/dev/null"], { cwd });
    let asked = 0;
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text: string) => {
      if (!/passphrase/i.test(text) || asked === times) return;
      asked += 1;
      child.stdin.write(`${passphrase}\n`);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with ${code}`));
    });
  });
}
