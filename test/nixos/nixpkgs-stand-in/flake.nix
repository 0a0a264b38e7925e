{
  description = "What our flake and modules use of nixpkgs, small enough to be evaluated with no network. Not nixpkgs.";

  outputs = _: {
    lib = import ./lib.nix;
    legacyPackages.x86_64-linux = import ./packages.nix "x86_64-linux";
    legacyPackages.aarch64-linux = import ./packages.nix "aarch64-linux";
  };
}
