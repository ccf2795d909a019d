/** Which code is running, and where it keeps what it found out. */
import { codeFolder, type KeptKind } from "./compiled-code.ts";

/** The key of the code that is running; `runCompiled` gives it to the file that it runs. */
declare const codeKey: string | undefined;

/** Where running code keeps one kind of data. */
export interface OwnFolder {
  readonly folder: string;
  /** Identifies the code. */
  readonly code: string;
}

/** The folder of this process; `undefined` where nothing is kept, and where it is not known which code is running. */
export function ownFolder(kind: KeptKind): OwnFolder | undefined {
  const folder = codeFolder(process.env, process.platform, kind);
  return folder === undefined || typeof codeKey === "undefined" ? undefined : { folder, code: codeKey };
}
