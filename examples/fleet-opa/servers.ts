// OPA servers on this machine: several processes with one bundle, each on a port of its own.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** How long a server may take to load its bundle. */
const patience = 60_000;

/** Servers that run. */
export interface Servers {
  readonly addresses: readonly string[];
  readonly stop: () => Promise<void>;
}

interface Server {
  readonly address: string;
  readonly process: ChildProcess;
}

/**
 * Starts servers and waits until each answers.
 *
 * @param options - More options of `opa run`.
 * @throws Error when one ends or does not answer in time; the others are stopped then.
 */
export async function startServers(bundle: string, count: number, options: readonly string[] = []): Promise<Servers> {
  const servers = await Promise.all(Array.from({ length: count }, () => startServer(bundle, options)));
  const stop = async (): Promise<void> => {
    await Promise.all(
      servers.map(async ({ process }) => {
        if (process.exitCode !== null || process.signalCode !== null) return;
        const ended = once(process, "exit");
        process.kill();
        await ended;
      }),
    );
  };
  try {
    await Promise.all(servers.map(({ address, process }) => ready(address, process)));
  } catch (error) {
    await stop();
    throw error;
  }
  return { addresses: servers.map(({ address }) => address), stop };
}

async function startServer(bundle: string, options: readonly string[]): Promise<Server> {
  const listen = `127.0.0.1:${String(await freePort())}`;
  const process = spawn(
    "opa",
    ["run", "--server", "--addr", listen, "--log-level", "error", "--bundle", bundle, ...options],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  return { address: `http://${listen}`, process };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("This machine gives no port.");
  return address.port;
}

async function ready(address: string, process: ChildProcess): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (process.exitCode !== null) throw new Error(`opa run ended with exit code ${process.exitCode}.`);
    const answer = await fetch(`${address}/health?bundles`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(100);
  }
  throw new Error(`The OPA server at ${address} did not get ready within ${patience / 1000} s.`);
}
