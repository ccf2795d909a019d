// What happens to them.
import { settings } from "./settings.js";

settings.recovery = true;
