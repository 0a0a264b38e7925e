# A production host, declared: what `grind-to-prod host install` sets up elsewhere. docs/nixos.md shows its use.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib) mkOption types;
  cfg = config.services.grind-to-prod;
  grammar = import ../grammar.nix;
  forced = import ../forced-command.nix {
    inherit (cfg)
      applications
      deployKeys
      readKeys
      user
      ;
  };
  policy = import ../policy.nix {
    inherit (cfg)
      applications
      metrics
      minimumSignatures
      notify
      substituters
      trustedPublicKeys
      ;
  };

  # A file of its own, not a link into the store: the agent follows no link to its policy.
  file = text: {
    inherit text;
    mode = "0644";
  };

  # A string that the agent would accept; what it must look like is shown when it is not.
  text = description: accepts: types.addCheck types.str accepts // { inherit description; };
  unit = text "name of a systemd unit, such as hypervisor.service" grammar.isUnit;

  sshKeys =
    description:
    mkOption {
      type = types.listOf (text "ssh public key without options" grammar.isDeployKey);
      default = [ ];
      example = [ "ssh-ed25519 AAAA… grind" ];
      inherit description;
    };
  nixKeys =
    description:
    mkOption {
      type = types.listOf (text "Nix public key, such as grind.example-1:AAAA…=" grammar.isNixPublicKey);
      default = [ ];
      example = [ "grind.example-1:AAAA…=" ];
      inherit description;
    };

  application = types.submodule {
    options = {
      deployKeys = sshKeys "Keys that may release this application, and do nothing else.";
      readKeys = sshKeys "Keys with read-only access to this application (status, snapshot, ledger, release, role).";
      trustedPublicKeys = nixKeys "Keys whose signature makes a store path acceptable for this application; the host's when empty.";
      allowedSigners = mkOption {
        type = types.nullOr types.lines;
        default = null;
        description = "Who may sign a release of this application: the text of an allowed_signers file. The host's when null.";
      };
      minimumSignatures = mkOption {
        type = types.nullOr (types.ints.between 1 16);
        default = null;
        description = "Different signers who must have signed a release of this application; the host's number when null.";
      };
      minimumApprovals = mkOption {
        type = types.ints.between 0 16;
        default = 0;
        description = ''
          Different people who must have approved a release of this application with {command}`grind-to-prod approve`,
          and have neither signed it nor started its promote.
        '';
      };
      emergency.countersignWithinHours = mkOption {
        type = types.nullOr (types.addCheck types.number (hours: hours > 0 && hours <= 720));
        default = null;
        example = 24;
        description = ''
          Lets {command}`grind-to-prod promote --emergency` release without those approvals. People must then countersign it
          within so many hours with {command}`grind-to-prod countersign`. Null allows no such release.
        '';
      };
      prefix = mkOption {
        type = types.nullOr (text "absolute folder of at least two segments" grammar.isPrefix);
        default = null;
        example = "/opt/choiros";
        description = ''
          The application's folder; units execute {file}`<prefix>/bin/<link>`, and what a release shares is in
          {file}`<prefix>/share`. Null for an application whose releases are NixOS systems alone
          ({option}`system`): its units execute what the system has.
        '';
      };
      units = mkOption {
        type = types.listOf unit;
        default = [ ];
        example = [ "hypervisor.service" ];
        description = "Units that a release may restart. Declare the units themselves with {option}`systemd.services`.";
      };
      healthTargets = mkOption {
        type = types.listOf (text "host:port, or unix: and the path of a socket" grammar.isHealthTarget);
        default = [ ];
        example = [
          "127.0.0.1:9090"
          "unix:/run/choiros/http.sock"
        ];
        description = "Addresses and unix sockets that a release's health checks may request and connect to.";
      };
      healthUnits = mkOption {
        type = types.listOf unit;
        default = [ ];
        example = [ "caddy.service" ];
        description = "Units, besides those above, whose state a release's health checks may check.";
      };
      healthPrograms = mkOption {
        type = types.bool;
        default = false;
        description = "Whether a release's health checks may run programs of the release, each as a separate unprivileged user.";
      };
      data = mkOption {
        type = types.listOf (text "absolute folder of at least two segments" grammar.isPrefix);
        default = [ ];
        example = [ "/var/lib/choir" ];
        description = "Folders that a release may name as its data: they are backed up, and replaced by {command}`restore-data`.";
      };
      dataProgram = mkOption {
        type = types.bool;
        default = false;
        description = ''
          Whether a release's own program (`data.program`) may back its data up and restore it. The host runs it as root, so the
          signers of releases are root here in effect.
        '';
      };
      snapshot.repository = mkOption {
        type = types.nullOr (text "absolute folder of at least two segments" grammar.isPrefix);
        default = null;
        example = "/opt/choiros/workspace";
        description = "A diagnostics checkout, whose state a snapshot records.";
      };
      snapshot.units = mkOption {
        type = types.listOf unit;
        default = [ ];
        example = [ "caddy.service" ];
        description = "Units that a snapshot records besides those above.";
      };
      role = mkOption {
        type = types.nullOr (
          types.enum [
            "active"
            "standby"
          ]
        );
        default = null;
        description = ''
          The initial role of this production host. {command}`grind-to-prod role` and {command}`grind-to-prod failover` change it
          by a record in the host's ledger, which from then on overrides this value. A host with no role can be given none.
        '';
      };
      system = mkOption {
        type = types.bool;
        default = false;
        description = ''
          Whether a release may switch this host to another NixOS system. The signers of releases are root here in effect then, and
          this configuration, policy included, is part of what a release brings.
        '';
      };
      keep = mkOption {
        type = types.ints.between 2 1000;
        default = 10;
        description = "Committed releases that are kept, including the current and the previous one; beside them the last one that failed.";
      };
      keepDays = mkOption {
        type = types.ints.between 0 3650;
        default = 0;
        description = "In addition, releases that were tried within this many days are kept.";
      };
      logs = mkOption {
        type = types.enum [
          "all"
          "deploy"
          "none"
        ];
        default = "all";
        description = ''
          Which keys may read the journal of these units with {command}`grind-to-prod logs`: all, deploy keys alone (and no key that only reads), or none.
        '';
      };
      allowOlder = mkOption {
        type = types.bool;
        default = false;
        description = ''
          Whether a promote may ask, with {option}`--allow-older`, for a release that is older than the last one that was promoted. Then every holder of a deploy key can make any release current that was ever signed.
        '';
      };
      allowRetry = mkOption {
        type = types.bool;
        default = true;
        description = "Whether a promote may ask, with {option}`--retry`, for a release that failed here before or was rolled back. A rollback to it is never refused for that.";
      };
      releaseMaxAgeDays = mkOption {
        type = types.nullOr (types.ints.between 1 3650);
        default = null;
        description = "Releases whose commit is older than so many days, by this host's clock, are refused. A rollback never is.";
      };
    };
  };

  # UNKNOWN is not among them: a host knows its own verdict.
  verdicts = [
    "COMMITTED"
    "UNCHANGED"
    "ROLLED_BACK"
    "NEEDS_HUMAN"
  ];
  isProgram =
    words:
    words != [ ]
    && builtins.length words <= 16
    && grammar.isAbsolutePath (builtins.head words)
    && builtins.all grammar.isProgramArgument (builtins.tail words);

  hasCheckout = { snapshot, ... }: snapshot.repository != null;

  recoverUnit = name: _: {
    name = "grind-to-prod-recover@${name}";
    value = {
      description = "Finish or roll back an interrupted release of ${name}";
      wantedBy = [ "multi-user.target" ];
      after = [ "nix-daemon.socket" ];
      unitConfig.RequiresMountsFor = "/nix/store /var/lib/grind-to-prod";
      # A boot is a reason to recover; a switch to another configuration is none. It starts all that multi-user.target wants and that
      # is inactive, so that this unit stays active, and does not fail where a switch starts it in the middle of a transaction.
      restartIfChanged = false;
      serviceConfig = {
        Type = "oneshot";
        RemainAfterExit = true;
        ExecStart = "${cfg.package}/bin/grind-to-prod-agent recover ${name} --at-boot";
      };
    };
  };
in
{
  options.services.grind-to-prod = {
    enable = lib.mkEnableOption "releases to this production host by grind-to-prod";

    package = mkOption {
      type = types.package;
      default = pkgs.callPackage ../packages/agent.nix { };
      defaultText = lib.literalMD "the agent of this flake";
      description = "The agent.";
    };

    applications = mkOption {
      type = types.attrsOf application;
      default = { };
      description = "What may be released to this host, and what each release may touch.";
    };

    user = mkOption {
      type = types.str;
      default = "deploy";
      description = "The user of the host's address in {file}`grind-to-prod.yml`; deploy keys log in as this user.";
    };

    deployKeys = sshKeys "Keys that may release every application of this host, and do nothing else. With several applications, give each its own.";
    readKeys = sshKeys "Keys with read-only access to every application of this host.";
    trustedPublicKeys = nixKeys "Keys whose signature makes a store path acceptable, the build host's, for applications that have none of their own.";

    allowedSigners = mkOption {
      type = types.lines;
      default = "";
      example = ''
        maintainer@example namespaces="grind-to-prod-release" ssh-ed25519 AAAA…
      '';
      description = ''
        Who may sign a release of an application without signers of its own: the text of an allowed_signers file (see
        ssh-keygen(1)). Write each signer's own name, without patterns.
      '';
    };

    revokedKeys = mkOption {
      type = types.lines;
      default = "";
      description = "Revoked ssh public keys, one per line.";
    };

    minimumSignatures = mkOption {
      type = types.ints.between 1 16;
      default = 1;
      description = "Different signers who must have signed a release.";
    };

    substituters = mkOption {
      type = types.listOf types.str;
      default = [ ];
      description = "Substituters from which a promote with `--allow-host-fallback` may fetch paths that the build host does not have; none when empty.";
    };

    notify = mkOption {
      type = types.nullOr (
        types.submodule {
          options = {
            program = mkOption {
              type = types.addCheck (types.listOf types.str) isProgram // {
                description = "absolute path of a program, and up to 15 arguments of it without % and $";
              };
              example = lib.literalExpression ''[ "''${pkgs.notify}/bin/notify" "--channel" "releases" ]'';
              description = "The program, which root runs with the notification as JSON on its standard input, and its arguments.";
            };
            attempts = mkOption {
              type = types.enum [
                "unattended"
                "all"
              ];
              default = "unattended";
              description = "Only attempts whose outcome no client waits for (a recovery, an expired confirmation, a rollback by hand), or all.";
            };
            verdicts = mkOption {
              type = types.addCheck (types.listOf (types.enum verdicts)) (given: given != [ ]);
              default = verdicts;
              description = "The verdicts that it is notified of.";
            };
            timeoutSeconds = mkOption {
              type = types.ints.between 1 300;
              default = 30;
              description = "Seconds after which it is ended.";
            };
          };
        }
      );
      default = null;
      description = "The program that this host notifies of attempts; none when null.";
    };

    metrics = mkOption {
      type = types.nullOr (
        types.submodule {
          options.folder = mkOption {
            type = text "absolute path of a folder" grammar.isAbsolutePath;
            example = "/var/lib/node-exporter-text-files";
            description = "The folder of a textfile collector of Prometheus, which must exist.";
          };
        }
      );
      default = null;
      description = "Where this host writes its metrics; nowhere when null.";
    };
  };

  config = lib.mkIf cfg.enable {
    assertions = import ../prod-assertions.nix config;

    # For on-call on the host itself, and the place that sudo and the forced command name.
    # A snapshot of a checkout asks git.
    environment.systemPackages = [
      cfg.package
    ]
    ++ (if builtins.any hasCheckout (builtins.attrValues cfg.applications) then [ pkgs.gitMinimal ] else [ ]);

    environment.etc = {
      "grind-to-prod/host.json" = file (builtins.toJSON policy);
      "grind-to-prod/allowed_signers" = lib.mkIf (cfg.allowedSigners != "") (file cfg.allowedSigners);
      "grind-to-prod/revoked_keys" = lib.mkIf (cfg.revokedKeys != "") (file cfg.revokedKeys);
    }
    // lib.mapAttrs' (name: { allowedSigners, ... }: {
      name = "grind-to-prod/signers/${name}";
      value = lib.mkIf (allowedSigners != null) (file allowedSigners);
    }) cfg.applications;

    users.groups.${cfg.user} = { };
    users.users.${cfg.user} = {
      description = "grind-to-prod deploys";
      isSystemUser = true;
      group = cfg.user;
      # No password can match. Not "!", with which sshd refuses keys too unless it uses PAM.
      hashedPassword = "*";
      # sshd runs the forced command with it.
      shell = "/bin/sh";
      openssh.authorizedKeys.keys = forced.authorizedKeys;
    };

    # Whichever of them the host has.
    security.sudo.extraConfig = forced.sudoers;
    security.sudo-rs.extraConfig = forced.sudoers;

    nix.settings.require-sigs = true;

    systemd.tmpfiles.settings.grind-to-prod = import ../folders.nix { inherit (cfg) applications; };

    systemd.services = lib.mapAttrs' recoverUnit cfg.applications;

    # All of the agent together; docs/adr/0020 has what was measured.
    systemd.slices.grindtoprod = {
      description = "Releases by grind-to-prod";
      sliceConfig.MemoryMax = "4G";
      # A switch to a system without this module, or with an older one, would stop the slice, and in it the very transaction that switches.
      unitConfig.X-StopOnRemoval = false;
    };
  };
}
