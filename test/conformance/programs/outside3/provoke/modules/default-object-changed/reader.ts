import settings from "./settings.ts";

export const { recovery: copied } = settings;
export const read = (): boolean => settings.recovery;
