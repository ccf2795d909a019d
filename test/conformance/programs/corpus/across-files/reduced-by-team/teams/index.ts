// The teams.
import { security } from "./security.js";
import { support } from "./support.js";

export const contributions = [security, support];
