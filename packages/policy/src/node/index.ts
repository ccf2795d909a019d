/** What all shells share: finding configuration, root and synth, loading bundles, and reading files. The rest of the package reads none. */
export { exists, isFile, isFolder, isWithin, realPath } from "./paths.ts";
export { builtFile, type BuiltFile, type BuiltSource, type OriginalPlace } from "./built-file.ts";
export { bundleParts, loadBundle, loadBundles, type NamedBundle } from "./bundles.ts";
export { claimStore } from "./claim-store.ts";
export { nameOf, namesIn, readBytes, readText, reasonOf, sourceReader, statOf, temporaryFolder } from "./files.ts";
export { findConfig, isPolicyFile, namedConfig, readConfig, type FoundConfig } from "./find-config.ts";
export { unifiedDiff } from "./unified-diff.ts";
export {
  defaultLimits,
  readRevision,
  repositoryRoot,
  withRevision,
  type RevisionFiles,
  type RevisionLimits,
  type UnreadEntry,
} from "./git.ts";
export { foldersUp, reportRoot, repositoryMark, rootOf, type Lookup } from "./root.ts";
export { baselineFile } from "../config/baseline.ts";
export { readPaths, readWorkTree } from "./work-tree.ts";
export { lineDigest } from "./author-lines.ts";
export { linesOf } from "../report/frame.ts";
export {
  isSynth,
  notedDigests,
  notJudged,
  readStacks,
  sourceMapFiles,
  sourceMapsIn,
  sourcesFile,
  synthDigests,
  synthFolder,
  unlistedStacks,
  validationReportFile,
} from "./synth-folder.ts";
export { changedAt, inputKinds, stateOf, watchedFolder, type InputKind, type SynthInput } from "./synth-input.ts";
export {
  changeSince,
  dropRecord,
  keepRecord,
  machineDigest,
  readRecords,
  recordsDigest,
  recordStore,
  usesFile,
  variableDigest,
  type RecordedItem,
  type RecordedNode,
  type RecordStore,
  type SynthRecord,
} from "./synth-record.ts";
export { cacheFolder, keep, readKept } from "./user-cache.ts";
export { verdictStore } from "./verdict-store.ts";
export { walk, type Walk } from "./walk.ts";
export { terminalWidth } from "./terminal-width.ts";
