# The large files that this repository does not carry: programs that stand for a
# language's runtime and for a component's own binary. vendor.json says where they
# lie and what they must hash to, so their store paths depend on nothing but their
# bytes: every release that uses one shares it.
let
  listing = builtins.fromJSON (builtins.readFile ../vendor.json);
in
builtins.mapAttrs (
  _: file:
  derivation {
    inherit (file) name;
    builder = "builtin:fetchurl";
    system = "builtin";
    url = "${listing.url}/${file.file}";
    executable = true;
    unpack = false;
    outputHashMode = "recursive";
    outputHash = file.narHash;
    preferLocalBuild = true;
  }
) listing.files
