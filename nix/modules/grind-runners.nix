# GitHub runners of a build host: NixOS' own, with the hook that refuses what must not run here, and the place where builds are kept.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  inherit (lib) mkOption types;
  cfg = config.services.grind-to-prod.grind;
  hook = pkgs.callPackage ../packages/job-started.nix { };
  # What systemd's ProtectHome hides.
  isHidden = home: builtins.match "/(home|root|run/user)(/.*)?" (toString home) != null;
  # The first that knows `uses: $/`, by which our workflows refer to our actions.
  oldest = "2.336.0";
in
{
  options.services.grind-to-prod.grind.runners = mkOption {
    default = { };
    description = "GitHub runners of this host, by name. Each is one of {option}`services.github-runners`, which has all other settings.";
    type = types.attrsOf (
      types.submodule {
        options = {
          url = mkOption {
            type = types.str;
            example = "https://github.com/owner/application";
            description = "The repository, or the organisation, that the runner works for.";
          };
          tokenFile = mkOption {
            type = types.str;
            example = "/etc/github-runner.token";
            description = "File with the token that registers it: a fine-grained personal access token, if it is ephemeral. A path as text, so that it is not copied into the store.";
          };
          labels = mkOption {
            type = types.listOf types.str;
            default = [ "grind" ];
            description = "Labels besides GitHub's own, for `runs-on`.";
          };
          ephemeral = mkOption {
            type = types.bool;
            default = true;
            description = "Register the runner again for each job, so that a job leaves nothing to the next one but the paths that Nix built.";
          };
          publicRepositories = mkOption {
            type = types.listOf types.str;
            default = [ ];
            example = [ "owner/application" ];
            description = "Public repositories whose jobs may run here. Every user can propose code to those; forks are refused nevertheless.";
          };
        };
      }
    );
  };

  config = lib.mkIf cfg.enable {
    assertions = map (name: {
      assertion = !isHidden cfg.home || !(config.services.github-runners.${name}.serviceOverrides.ProtectHome or true);
      message = "services.grind-to-prod.grind.home is ${cfg.home}, and the service of services.github-runners.${name} sees no home there (ProtectHome), so no build would be kept; choose a folder such as /var/lib/grind-to-prod-runner, or set serviceOverrides.ProtectHome = false for that runner.";
    }) (builtins.attrNames cfg.runners)
    ++ map (name: {
      assertion =
        builtins.compareVersions (config.services.github-runners.${name}.package.version or oldest) oldest >= 0;
      message = "services.github-runners.${name}.package is older than ${oldest}, the first that knows `uses: $/`, by which grind-to-prod's workflows refer to its actions; take github-runner from a newer nixpkgs.";
    }) (builtins.attrNames cfg.runners);

    services.github-runners = builtins.mapAttrs (_: runner: {
      enable = true;
      inherit (runner) url tokenFile ephemeral;
      inherit (cfg) user;
      replace = true;
      extraLabels = runner.labels;
      extraPackages = [ pkgs.openssh ];
      extraEnvironment = {
        # The runner empties its own home for every job, and the links that keep built releases must outlive it.
        XDG_STATE_HOME = "${cfg.home}/.local/state";
        ACTIONS_RUNNER_HOOK_JOB_STARTED = "${hook}/job-started.sh";
        GRIND_TO_PROD_PUBLIC_REPOSITORIES = builtins.concatStringsSep " " runner.publicRepositories;
      };
      serviceOverrides.ReadWritePaths = [ cfg.home ];
    }) cfg.runners;
  };
}
