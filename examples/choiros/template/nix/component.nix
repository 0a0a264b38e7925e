# Builds one component from its folder. The builder is esbuild itself: it is one
# static program, so the build needs no shell, no coreutils and no nixpkgs, and gives
# the same bytes whether or not the daemon uses a sandbox (Debian's has no /bin/sh).
{ folder }:
let
  root = toString ../.;
  vendor = import ./vendor.nix;
  component = builtins.fromJSON (builtins.readFile (../. + "/${folder}/component.json"));

  # Only what this component is made of: a change elsewhere in the repository must not
  # give it a new store path.
  isWithin = part: path: builtins.substring 0 (builtins.stringLength part) path == part;
  source = builtins.path {
    name = "${component.name}-source";
    path = ../.;
    filter =
      path: _:
      builtins.any (part: path == "${root}/${part}" || isWithin "${root}/${part}/" path) [
        "server"
        folder
      ];
  };
in
derivation {
  inherit (component) name;
  system = "x86_64-linux";
  builder = vendor.payload-previous;
  args = [
    "${source}/${folder}/main.mjs"
    "--bundle"
    "--platform=node"
    "--target=node24"
    "--format=cjs"
    # Without this, comments name the source's store path, and it would join the closure.
    "--minify-whitespace"
    "--legal-comments=none"
    "--log-limit=0"
    "--color=false"
    "--define:PAYLOAD=\"${vendor.${component.payload}}\""
    # main.mjs begins with #!/bin/sh, and this becomes the second line. The shell runs
    # it and is replaced by Node; to Node it is a string and a comment. Node is given
    # the script's store path, so a process shows which release it belongs to.
    "--banner:js=':' //; exec ${vendor.node} ${placeholder "out"}/bin/${component.name} \"$@\""
    "--outfile=${placeholder "out"}/bin/${component.name}"
  ];
}
