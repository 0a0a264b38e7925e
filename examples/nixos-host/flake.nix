{
  description = "A production host, whose releases are its whole NixOS system";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";
  inputs.grind-to-prod.url = "github:OWNER/grind-to-prod";
  inputs.grind-to-prod.inputs.nixpkgs.follows = "nixpkgs";

  outputs =
    { nixpkgs, grind-to-prod, ... }:
    {
      nixosConfigurations.prod = nixpkgs.lib.nixosSystem {
        system = "x86_64-linux";
        # Add the host's own hardware-configuration.nix.
        modules = [
          grind-to-prod.nixosModules.prod
          ./prod.nix
        ];
      };
    };
}
