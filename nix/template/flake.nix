{
  description = "A small service that grind-to-prod releases";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";

  outputs =
    { nixpkgs, ... }:
    let
      system = "x86_64-linux";
      pkgs = nixpkgs.legacyPackages.${system};
    in
    {
      packages.${system}.greeter = pkgs.writeShellApplication {
        name = "greeter";
        runtimeInputs = [ pkgs.nodejs_24 ];
        # exec: the unit's own process is then the release's, which is how the host knows what runs.
        text = "exec node ${./greeter.mjs}";
      };
    };
}
