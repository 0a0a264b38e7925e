# Builds a program from one file, without nixpkgs: the builder and the runtime are those
# of examples/choiros (vendor.nix and vendor.json), where component.nix explains them.
# In a repository of your own, nixpkgs does this.
{ name, main }:
let
  vendor = import ./vendor.nix;
in
derivation {
  inherit name;
  system = "x86_64-linux";
  builder = vendor.payload-previous;
  args = [
    "${main}"
    "--bundle"
    "--platform=node"
    "--target=node24"
    "--format=cjs"
    "--minify-whitespace"
    "--legal-comments=none"
    "--log-limit=0"
    "--color=false"
    "--banner:js=':' //; exec ${vendor.node} ${placeholder "out"}/bin/${name} \"$@\""
    "--outfile=${placeholder "out"}/bin/${name}"
  ];
}
