// Reads a file, or takes the defaults.
import { readFileSync } from "node:fs";

export interface MailConfig {
  readonly senders: boolean;
  readonly level: number;
}

const defaults: MailConfig = { senders: false, level: 2 };

export function loadConfig(name: string): MailConfig {
  try {
    return { ...defaults, ...(JSON.parse(readFileSync(`/nonexistent/${name}.json`, "utf8")) as Partial<MailConfig>) };
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    return defaults;
  } finally {
    if (process.env["VERBOSE"]) console.log(`config of ${name}`);
  }
}
