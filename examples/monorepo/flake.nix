{
  description = "The flake of the repository: it builds the api";

  outputs = _: {
    packages.x86_64-linux.api = import ./nix/program.nix {
      name = "api";
      main = ./services/api/main.mjs;
    };
  };
}
