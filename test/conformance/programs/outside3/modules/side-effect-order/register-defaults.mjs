import { register } from "./registry.mjs";

register({ retrieval: true, restricted: true, protected: false });
