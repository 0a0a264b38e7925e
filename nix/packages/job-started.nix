# The hook that a build host's runner asks before each job. The runner takes a file that ends in .sh.
{
  runCommand,
  runtimeShell,
  nodejs_24,
}:
let
  file =
    name:
    builtins.path {
      name = "grind-to-prod-${name}";
      path = ../../runner + "/${name}";
    };
in
runCommand "grind-to-prod-job-started" { } ''
  mkdir -p $out
  cp ${file "job-started.ts"} $out/job-started.ts
  cp ${file "refusal.ts"} $out/refusal.ts
  substitute ${file "job-started.sh"} $out/job-started.sh \
    --replace-fail '#!/usr/bin/env bash' '#!${runtimeShell}' \
    --replace-fail 'node=node' 'node=${nodejs_24}/bin/node'
  chmod 555 $out/job-started.sh
''
