# A build host, declared: a daemon that signs what it builds, and an unprivileged user for the runner. docs/nixos.md shows its use.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib) mkDefault mkOption types;
  cfg = config.services.grind-to-prod.grind;
in
{
  imports = [ ./grind-runners.nix ];

  options.services.grind-to-prod.grind = {
    enable = lib.mkEnableOption "building and promoting releases from this host with grind-to-prod";

    package = mkOption {
      type = types.package;
      default = pkgs.callPackage ../packages/cli.nix { nix = config.nix.package; };
      defaultText = lib.literalMD "the command line of this flake";
      description = "The command line.";
    };

    signingKeyFile = mkOption {
      type = types.str;
      example = "/etc/nix/grind.secret";
      description = ''
        File with the key that the Nix daemon signs with, readable by root alone. It is a path as text, because a path
        literal would copy the key into the store, where every user can read it. Make it once on the host:
        {command}`nix-store --generate-binary-cache-key grind.example-1 /etc/nix/grind.secret /etc/nix/grind.pub`
      '';
    };

    user = mkOption {
      type = types.str;
      default = "runner";
      description = "The user that jobs run as. It is created unless you declare it yourself, and must not be trusted by Nix.";
    };

    home = mkOption {
      type = types.path;
      default = "/var/lib/grind-to-prod-runner";
      description = ''
        Home of that user. The GC roots of built releases are in its {file}`.local/state`, so it
        must outlive a job: give a service that has another home this folder in `XDG_STATE_HOME`.
      '';
    };
  };

  config = lib.mkIf cfg.enable {
    assertions = [
      {
        assertion = builtins.substring 0 1 cfg.signingKeyFile == "/" && !lib.hasPrefix builtins.storeDir cfg.signingKeyFile;
        message = "services.grind-to-prod.grind.signingKeyFile must be an absolute path outside ${builtins.storeDir}, which every user can read; write it as text, such as \"/etc/nix/grind.secret\".";
      }
      {
        assertion =
          !import ../trusts.nix {
            inherit (config.nix) settings;
            inherit (cfg) user;
            groups = import ../groups-of.nix config.users cfg.user;
          };
        message = "User ${cfg.user} must not be in nix.settings.trusted-users, by name, group or \"*\": every program of a job would be root on this host in effect; remove it.";
      }
    ];

    environment.systemPackages = [ cfg.package ];

    nix.settings = {
      # The daemon signs every path it builds; no job ever sees the key.
      secret-key-files = [ cfg.signingKeyFile ];
      experimental-features = [
        "nix-command"
        "flakes"
      ];
    };

    users.groups.${cfg.user} = { };
    users.users.${cfg.user} = {
      isSystemUser = mkDefault true;
      group = mkDefault cfg.user;
      home = mkDefault cfg.home;
      createHome = mkDefault true;
      useDefaultShell = mkDefault true;
    };

    # No age: systemd-tmpfiles makes the folders and never cleans them, so no release loses its root.
    systemd.tmpfiles.settings.grind-to-prod-runner =
      lib.genAttrs
        [
          "${cfg.home}/.local"
          "${cfg.home}/.local/state"
          "${cfg.home}/.local/state/grind-to-prod"
        ]
        (_: {
          d = {
            inherit (cfg) user;
            inherit (config.users.users.${cfg.user}) group;
            mode = "0700";
          };
        });
  };
}
