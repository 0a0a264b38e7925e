# A store path with one program, in bin/. `node` is the builder, and runs without a sandbox.
{ node, name, program, text }:
derivation {
  inherit name program text;
  system = "x86_64-linux";
  builder = builtins.storePath node;
  args = [
    "-e"
    ''
      const { mkdirSync, writeFileSync } = require('node:fs')
      const { out, program, text } = process.env
      mkdirSync(out + '/bin', { recursive: true })
      writeFileSync(out + '/bin/' + program, text, { mode: 0o755 })
    ''
  ];
}
