# A store path with a copy of one of the host's own programs, in bin/. `node` is the builder, and runs without a sandbox.
{ node, name, program, source }:
derivation {
  inherit name program source;
  system = "x86_64-linux";
  builder = builtins.storePath node;
  args = [
    "-e"
    ''
      const { copyFileSync, mkdirSync } = require('node:fs')
      const { out, program, source } = process.env
      mkdirSync(out + '/bin', { recursive: true })
      copyFileSync(source, out + '/bin/' + program)
    ''
  ];
}
