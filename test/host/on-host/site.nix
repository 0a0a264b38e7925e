# A static site: share/www with an index, a file with the output's own path if `honest` is set, and nginx's configuration. `node` is the
# builder, and runs without a sandbox.
{ node, name, index, configuration, honest }:
derivation {
  inherit name index configuration honest;
  system = "x86_64-linux";
  builder = builtins.storePath node;
  args = [
    "-e"
    ''
      const { mkdirSync, writeFileSync } = require('node:fs')
      const { out, index, configuration, honest } = process.env
      for (const folder of ['/share/www', '/etc']) mkdirSync(out + folder, { recursive: true })
      writeFileSync(out + '/share/www/index.html', index)
      if (honest !== ''') writeFileSync(out + '/share/www/release', out + '\n')
      writeFileSync(out + '/etc/nginx.conf', configuration)
    ''
  ];
}
