# The hook that a build host's runner asks before each job. The runner takes a file that ends in .sh.
{
  runCommand,
  runtimeShell,
  nodejs_24,
}:
let
  judge = builtins.path {
    name = "grind-to-prod-job-started.ts";
    path = ../../runner/job-started.ts;
  };
in
runCommand "grind-to-prod-job-started" { } ''
  mkdir -p $out
  cp ${judge} $out/job-started.ts
  {
    echo '#!${runtimeShell}'
    echo 'unset NODE_OPTIONS NODE_PATH'
    echo "exec ${nodejs_24}/bin/node $out/job-started.ts"
  } >$out/job-started.sh
  chmod 555 $out/job-started.sh
''
