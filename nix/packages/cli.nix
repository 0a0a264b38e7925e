# The command line, from the committed bundle. It holds the agent too, which `grind-to-prod host install` sends to a host.
{
  lib,
  runCommand,
  runtimeShell,
  git,
  nix,
  nodejs_24,
  openssh,
}:
let
  inherit (builtins.fromJSON (builtins.readFile ../../package.json)) version;
  bundle = builtins.path {
    name = "grind-to-prod-dist";
    path = ../../dist;
  };
  # After the user's own: the build host's Nix is the one that fits its daemon.
  programs = lib.makeBinPath [
    nix
    git
    openssh
  ];
in
runCommand "grind-to-prod-${version}"
  {
    meta = {
      description = "Releases Nix closures from a build host to production";
      license = lib.licenses.mit;
      mainProgram = "grind-to-prod";
    };
  }
  ''
    mkdir -p $out/lib $out/bin
    cp -R ${bundle} $out/lib/grind-to-prod
    {
      echo '#!${runtimeShell}'
      echo 'export PATH="''${PATH:+$PATH:}${programs}"'
      echo "exec ${nodejs_24}/bin/node $out/lib/grind-to-prod/cli.js \"\$@\""
    } >$out/bin/grind-to-prod
    chmod 555 $out/bin/grind-to-prod
  ''
