# The functions of nixpkgs' lib that our Nix code calls, with the same meaning.
let
  properties = import ./properties.nix;
  lib = {
    fileContents =
      file:
      let
        text = builtins.readFile file;
        length = builtins.stringLength text;
      in
      if builtins.substring (length - 1) 1 text == "\n" then builtins.substring 0 (length - 1) text else text;
    inherit (properties)
      mkIf
      mkMerge
      mkOverride
      mkDefault
      mkForce
      ;
    inherit (import ./modules.nix) evalModules;
    types = import ./types.nix;

    mkOption = option: { _type = "option"; } // option;
    mkEnableOption =
      what:
      lib.mkOption {
        type = lib.types.bool;
        default = false;
        description = "Whether to enable ${what}.";
      };
    literalMD = text: { inherit text; };
    literalExpression = text: { inherit text; };

    genAttrs =
      names: valueOf:
      builtins.listToAttrs (
        map (name: {
          inherit name;
          value = valueOf name;
        }) names
      );
    mapAttrs' =
      entryOf: set: builtins.listToAttrs (map (name: entryOf name set.${name}) (builtins.attrNames set));
    hasPrefix = prefix: text: builtins.substring 0 (builtins.stringLength prefix) text == prefix;
    makeBinPath = packages: builtins.concatStringsSep ":" (map (package: "${package}/bin") packages);
    getExe = package: "${package}/bin/${package.meta.mainProgram or package.name}";

    licenses.mit.spdxId = "MIT";
    platforms.linux = [
      "x86_64-linux"
      "aarch64-linux"
    ];

    nixosSystem =
      { system, modules }:
      lib.evalModules {
        modules = [ ./nixos-options.nix ] ++ modules;
        arguments = {
          inherit lib;
          pkgs = import ./packages.nix system;
        };
      };
  };
in
lib
