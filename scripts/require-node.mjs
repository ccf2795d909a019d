// Imported first: says in one sentence what is missing, before anything else can fail less clearly.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `tmes-as-code needs Node 20.19 or later, this is ${process.version}. See https://nodejs.org/.\n`,
  );
  process.exit(1);
}
