{
  description = "ChoirOS: dioxus-desktop";

  outputs = _: {
    packages.x86_64-linux.desktop = import ../nix/component.nix { folder = "dioxus-desktop"; };
  };
}
