# `nix flake check`: the packages start, and both modules make whole NixOS systems.
{
  self,
  nixpkgs,
  pkgs,
}:
let
  inherit (pkgs.stdenv.hostPlatform) system;
  inherit (self.packages.${system}) agent cli;
  # Evaluated whole, with every assertion of NixOS, but not built: that would fetch a system for the same result.
  evaluates =
    name: module:
    let
      inherit (nixpkgs.lib.nixosSystem {
        inherit system;
        modules = [
          module
          {
            # A container needs no boot loader and no disks, which have nothing to do with what is checked.
            boot.isContainer = true;
            system.stateVersion = "26.05";
          }
        ];
      }) config;
      derivation = builtins.unsafeDiscardStringContext config.system.build.toplevel.drvPath;
    in
    pkgs.runCommand "grind-to-prod-${name}-evaluates" { } "echo ${derivation} >$out";
in
{
  cli = pkgs.runCommand "grind-to-prod-starts" { } "${cli}/bin/grind-to-prod --help >$out";

  # Whatever it is asked, the agent answers bad usage with exit code 2; anything else means that it did not start.
  agent = pkgs.runCommand "grind-to-prod-agent-starts" { } ''
    status=0
    ${agent}/bin/grind-to-prod-agent >$out || status=$?
    test $status -eq 2
  '';

  prod = evaluates "prod" {
    imports = [ self.nixosModules.prod ];
    services.openssh.enable = true;
    services.grind-to-prod = {
      enable = true;
      deployKeys = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE5vYm9keSBoYXMgdGhlIHNlY3JldCBvZiB0aGlz check" ];
      allowedSigners = "check ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE5vYm9keSBoYXMgdGhlIHNlY3JldCBvZiB0aGlz";
      trustedPublicKeys = [ "check-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" ];
      applications.check = {
        prefix = "/opt/check";
        units = [ "check.service" ];
        healthTargets = [ "127.0.0.1:8080" ];
      };
    };
  };

  grind = evaluates "grind" {
    imports = [ self.nixosModules.grind ];
    services.grind-to-prod.grind = {
      enable = true;
      signingKeyFile = "/etc/nix/grind.secret";
    };
  };
}
