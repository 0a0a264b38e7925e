{
  description = "What the benchmark of promote releases.";

  outputs = _: {
    packages.x86_64-linux.app = import ./app.nix (builtins.fromJSON (builtins.readFile ./release.json));
  };
}
