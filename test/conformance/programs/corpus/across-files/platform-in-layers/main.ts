// Three layers: the entry point knows the platform only.
import { platform } from "./platform/index.js";

platform({ name: "godwit", features: ["retrieval"] }).synth();
