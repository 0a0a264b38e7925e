{
  description = "Releases Nix closures from a build host to production: build once, copy exactly, switch atomically, roll back on failure";

  # Follow your own: inputs.grind-to-prod.inputs.nixpkgs.follows = "nixpkgs";
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";

  outputs =
    { self, nixpkgs }:
    let
      systems = [
        "x86_64-linux"
        "aarch64-linux"
      ];
      forEachSystem =
        outputsOf: nixpkgs.lib.genAttrs systems (system: outputsOf nixpkgs.legacyPackages.${system});
    in
    {
      nixosModules = {
        prod = ./nix/modules/prod.nix;
        grind = ./nix/modules/grind.nix;
      };

      # What two hosts must have in common: grindToProd.parity.<host> = grind-to-prod.lib.parity self.nixosConfigurations.<host>.
      lib.parity = import ./nix/parity.nix;

      packages = forEachSystem (pkgs: rec {
        cli = pkgs.callPackage ./nix/packages/cli.nix { };
        agent = pkgs.callPackage ./nix/packages/agent.nix { };
        default = cli;
      });

      devShells = forEachSystem (pkgs: {
        default = pkgs.mkShellNoCC {
          packages = with pkgs; [
            git
            just
            nodejs_24
            openssh
            shellcheck
          ];
        };
      });

      checks = forEachSystem (
        pkgs: import ./nix/checks.nix { inherit self nixpkgs pkgs; }
      );

      templates.default = {
        path = ./nix/template;
        description = "A small service that grind-to-prod releases";
        welcomeText = "Put your hosts into grind-to-prod.yml, commit, and read README.md.";
      };
    };
}
