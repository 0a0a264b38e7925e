{
  description = "ChoirOS: sandbox";

  outputs = _: {
    packages.x86_64-linux.sandbox = import ../nix/component.nix { folder = "sandbox"; };
  };
}
