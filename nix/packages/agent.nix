# The agent of a production host, from the committed bundle: nothing is compiled and nothing is fetched. It runs the host's
# own Nix and systemd, whichever they are: a Nix that does not fit the host's would change its database.
{
  lib,
  runCommand,
  runtimeShell,
  nodejs_24,
}:
let
  inherit (builtins.fromJSON (builtins.readFile ../../package.json)) version;
  bundle = builtins.path {
    name = "grind-to-prod-agent.js";
    path = ../../dist/agent.js;
  };
in
runCommand "grind-to-prod-agent-${version}"
  {
    meta = {
      description = "The agent that deploy keys may run on a production host: receives releases, applies them, rolls back";
      license = lib.licenses.mit;
      mainProgram = "grind-to-prod-agent";
      platforms = lib.platforms.linux;
    };
  }
  ''
    mkdir -p $out/lib/grind-to-prod $out/bin
    cp ${bundle} $out/lib/grind-to-prod/agent.js
    echo '{ "type": "module" }' >$out/lib/grind-to-prod/package.json
    {
      echo '#!${runtimeShell}'
      # Node keeps what it compiled of the agent, which spares each call a quarter of its start; only root runs it.
      echo 'export NODE_COMPILE_CACHE=/var/cache/grind-to-prod'
      echo "exec ${nodejs_24}/bin/node $out/lib/grind-to-prod/agent.js \"\$@\""
    } >$out/bin/grind-to-prod-agent
    chmod 555 $out/bin/grind-to-prod-agent
  ''
