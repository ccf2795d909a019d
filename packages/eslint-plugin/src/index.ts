/** eslint-plugin-tmes: what a privacy rule says of Trend Micro Email Security settings, while they are typed. */
import * as checking from "./checking.ts";
import { standardPlugin } from "./plugin.ts";

export default standardPlugin(() => checking);
