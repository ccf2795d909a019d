// The names of the host's files inside WASI.

/**
 * Names a host path as WASI sees it: the same absolute path, with a drive as the first segment on Windows
 * (`C:\rules` is `/C:/rules`). Relative paths stay relative.
 */
export function guestPath(path: string): string {
  const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return /^[A-Za-z]:\//.test(slashed) ? `/${slashed}` : slashed;
}
