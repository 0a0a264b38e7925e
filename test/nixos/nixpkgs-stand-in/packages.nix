# Packages as plain derivations. With Nix's sandbox off they can even be built: the machine's own programs stand in for theirs.
system:
let
  lib = import ./lib.nix;
  derive =
    name: script:
    derivation {
      inherit name system;
      builder = "/bin/sh";
      args = [
        "-euc"
        script
      ];
      PATH = "/usr/local/bin:/usr/bin:/bin";
    };
  programs = name: derive name "mkdir -p $out/bin; ln -s $(command -v ${name}) $out/bin/";
  packages = {
    inherit lib;
    callPackage =
      file: overrides:
      let
        function = import file;
      in
      function (builtins.intersectAttrs (builtins.functionArgs function) packages // overrides);
    runtimeShell = "/bin/sh";
    runCommand = name: attributes: script: derive name script // { meta = attributes.meta or { }; };
    mkShellNoCC = { packages }: derive "shell" "echo ${builtins.concatStringsSep " " packages} >$out";
    writeShellApplication =
      {
        name,
        runtimeInputs ? [ ],
        text,
      }:
      derive name ''
        mkdir -p $out/bin
        printf '%s\n' '#!/bin/sh' 'export PATH="${lib.makeBinPath runtimeInputs}:$PATH"' ${builtins.toJSON text} >$out/bin/${name}
        chmod +x $out/bin/${name}
      '';
    stdenv.hostPlatform = { inherit system; };
    gitMinimal = programs "git";
    # A copy, with a path that it refers to: it must run where the machine's own is not.
    nodejs_24 = derive "nodejs" "mkdir -p $out/bin; cp $(command -v node) $out/bin/; echo ${derive "icu" "echo >$out"} >$out/refers-to";
  }
  // lib.genAttrs [ "git" "just" "nix" "openssh" "shellcheck" ] programs;
in
packages
