{
  description = "ChoirOS: hypervisor";

  outputs = _: {
    packages.x86_64-linux.hypervisor = import ../nix/component.nix { folder = "hypervisor"; };
  };
}
