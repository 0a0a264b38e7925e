# A system for a host that is not NixOS, with the files that NixOS gives one. `facts` is JSON: `files` by their names, with `@out@` for the system;
# `links` by their names; `references`, the store paths that its files name; `program`, the text of switch-to-configuration; and the
# builder of the system and of that program, which run without a sandbox.
{ node, name, facts }:
let
  given = builtins.fromJSON facts;
  make = name: more: derivation ({
    inherit name;
    system = "x86_64-linux";
    builder = builtins.storePath node;
  } // more);
  program = make "switch-to-configuration-ng" {
    text = given.program;
    args = [ "-e" given.programBuilder ];
  };
in
make "nixos-system-${name}" {
  inherit program;
  references = map builtins.storePath given.references;
  files = builtins.toJSON given.files;
  links = builtins.toJSON given.links;
  args = [ "-e" given.builder ];
}
