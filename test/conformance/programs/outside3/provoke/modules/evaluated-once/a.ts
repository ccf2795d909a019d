import { counter } from "./counter.ts";

counter.count += 1;
counter.order += "a";
