import { register } from "./registry.mjs";

register({ retrieval: false });
