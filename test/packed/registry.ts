/** A package registry with the packages of this workspace; it sends all else on to the registry that npm is set to. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const root = join(import.meta.dirname, "../..");

/** What a registry says of a package, and its archive. */
interface Package {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly archive: Buffer;
}

/** A registry that runs. */
export interface Registry {
  readonly url: string;
  close(): void;
}

/** Packs all public packages as they would be published, and serves them. */
export async function startRegistry(): Promise<Registry> {
  const packages = new Map(packed().map((each) => [each.manifest.name, each]));
  const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  const server = createServer(({ url: path = "/" }, response) => {
    const [name = "", file] = decodeURIComponent(path).slice(1).split("/-/");
    const found = packages.get(name);
    if (found === undefined) {
      response.writeHead(307, { location: new URL(path.slice(1), upstream).href }).end();
      return;
    }
    const { manifest, archive } = found;
    if (file !== undefined) {
      response.end(archive);
      return;
    }
    const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
    const dist = { tarball: `${address()}${name}/-/package.tgz`, integrity };
    const versions = { [manifest.version]: { ...manifest, dist } };
    const body = { name, "dist-tags": { latest: manifest.version }, versions };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  const address = (): string => {
    const place = server.address();
    if (place === null || typeof place === "string") throw new Error("The registry has no port.");
    return `http://127.0.0.1:${String(place.port)}/`;
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: address(),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function packed(): readonly Package[] {
  const folder = mkdtempSync(join(tmpdir(), "tmes-packed-"));
  const { pnpmVersion } = JSON.parse(
    execFileSync(
      process.execPath,
      ["-e", "import('./scripts/run.mjs').then(({ pnpmVersion }) => console.log(JSON.stringify({ pnpmVersion })))"],
      { cwd: root, encoding: "utf8" },
    ),
  ) as { readonly pnpmVersion: string };
  const folders = [...readdirSync(join(root, "packages")).map((name) => `packages/${name}`), "policies"];
  for (const each of folders) {
    const { private: isPrivate } = JSON.parse(readFileSync(join(root, each, "package.json"), "utf8")) as {
      readonly private?: boolean;
    };
    if (isPrivate === true) continue;
    execFileSync("npx", ["--yes", `pnpm@${pnpmVersion}`, "pack", "--pack-destination", folder], {
      cwd: join(root, each),
      stdio: "pipe",
    });
  }
  return readdirSync(folder).map((file): Package => {
    const archive = readFileSync(join(folder, file));
    return {
      manifest: JSON.parse(fileIn(gunzipSync(archive), "package/package.json")) as Package["manifest"],
      archive,
    };
  });
}

/** A file of a tar archive. */
function fileIn(tar: Buffer, wanted: string): string {
  const field = (at: number, start: number, length: number): string =>
    tar
      .toString("utf8", at + start, at + start + length)
      .replace(/\0[^]*$/, "")
      .trim();
  for (let at = 0; at + 512 <= tar.length;) {
    const size = parseInt(field(at, 124, 12) || "0", 8);
    if (field(at, 0, 100) === wanted) return tar.toString("utf8", at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${wanted} is not in the archive.`);
}
