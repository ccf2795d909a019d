/** Sources: what a surface has, turned into tenant views. Functions from values to values. */
export { InputError, type InputProblem } from "../input-error.ts";
export { detectInput } from "./detect.ts";
export {
  readTenantDocuments,
  streamDocumentLines,
  streamDocumentPart,
  streamTenantDocuments,
  streamYamlDocuments,
  type DocumentPart,
  type DocumentSource,
  type TakePart,
} from "./document.ts";
export { mergeTenants, type Merged } from "./merge.ts";
export { withoutKeys } from "./modules.ts";
export { readPlan } from "./plan.ts";
export { inputDigest, type NotedLocation, type SourceMap, type SourceMapItem } from "./source-map.ts";
export { recogniseDocument, recogniseYaml, type Recognition } from "./recognise.ts";
export { itemDigest } from "./spread.ts";
export { readState } from "./state.ts";
export { readSynth, type SynthStack } from "./synth.ts";
export { unconfirmedBy } from "./unconfirmed.ts";
export { decodeText, decodeUtf8, utf16Of } from "./text.ts";
