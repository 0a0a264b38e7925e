# The options of NixOS that our modules define or ask, and those that the documentation's examples use.
{ config, lib, pkgs, ... }:
let
  inherit (lib) mkOption types;
  option = type: default: mkOption { inherit type default; };
  flag = option types.bool;
  text = option types.str;
  texts = option (types.listOf types.str) [ ];
  sets = options: option (types.attrsOf (types.submodule { inherit options; })) { };
  anything = option (types.attrsOf types.raw) { };
in
{
  options = {
    assertions = option (types.listOf types.raw) [ ];
    boot.isContainer = flag false;
    environment.etc = sets {
      mode = text "symlink";
      text = option (types.nullOr types.lines) null;
    };
    environment.systemPackages = option (types.listOf types.package) [ ];
    networking.hostName = text "nixos";
    nix.extraOptions = option types.lines "";
    nix.package = option types.package pkgs.nix;
    nix.settings = option (types.attrsOf types.nixSetting) { };
    security.sudo = {
      enable = flag true;
      execWheelOnly = flag false;
      extraConfig = option types.lines "";
    };
    security.sudo-rs = {
      enable = flag false;
      execWheelOnly = flag false;
      extraConfig = option types.lines "";
    };
    services.github-runners = anything;
    services.openssh.enable = flag false;
    system.build.toplevel = option types.package null;
    system.stateVersion = mkOption { type = types.str; };
    systemd.slices = sets {
      description = text "";
      sliceConfig = anything;
      unitConfig = anything;
    };
    systemd.services = sets {
      after = texts;
      before = texts;
      description = text "";
      restartIfChanged = flag true;
      serviceConfig = anything;
      unitConfig = anything;
      wantedBy = texts;
      wants = texts;
    };
    systemd.tmpfiles.settings = option (types.attrsOf (
      types.attrsOf (
        types.attrsOf (
          types.submodule {
            options = {
              group = text "-";
              mode = text "-";
              user = text "-";
            };
          }
        )
      )
    )) { };
    users.groups = sets { members = texts; };
    users.users = sets {
      createHome = flag false;
      description = text "";
      extraGroups = texts;
      group = text "";
      hashedPassword = option (types.nullOr types.str) null;
      home = option types.path "/var/empty";
      isNormalUser = flag false;
      isSystemUser = flag false;
      openssh.authorizedKeys.keyFiles = texts;
      openssh.authorizedKeys.keys = texts;
      shell = option types.path "/run/current-system/sw/bin/nologin";
      useDefaultShell = flag false;
    };
  };

  config = {
    nix.settings.trusted-users = [ "root" ];
    # As NixOS does it: no assertion is looked at before the system is asked for, and everything else goes into it.
    system.build.toplevel =
      let
        failed = builtins.filter ({ assertion, ... }: !assertion) config.assertions;
        everything = {
          inherit (config) users;
          inherit (config.environment) etc systemPackages;
          inherit (config.nix) settings;
          inherit (config.systemd) services slices tmpfiles;
        };
      in
      if failed == [ ] then
        pkgs.runCommand "nixos-system-${config.networking.hostName}" { } (
          "echo ${builtins.hashString "sha256" (builtins.toJSON everything)} >$out"
        )
      else
        throw "Failed assertions:\n${builtins.concatStringsSep "\n" (map ({ message, ... }: "- ${message}") failed)}";
  };
}
