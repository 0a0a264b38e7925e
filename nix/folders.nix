# The folders of each application, for systemd-tmpfiles: root's alone to write, as the agent demands of every folder that it
# writes to. The paths are those of src/activation/host-paths.ts. Pure: no nixpkgs.
{ applications }:
let
  folder = mode: {
    d = {
      inherit mode;
      user = "root";
      group = "root";
    };
  };
  foldersOf =
    name:
    let
      inherit (applications.${name}) prefix;
    in
    # Only a folder that is made gets the mode: one that is there may be stricter.
    (if prefix == null then [ ] else [ (at prefix ":0755") ])
    ++ [
      (at "/var/lib/grind-to-prod/${name}" "0700")
      (at "/nix/var/nix/gcroots/grind-to-prod/${name}" "0755")
    ];
  at = path: mode: {
    name = path;
    value = folder mode;
  };
in
builtins.listToAttrs (
  [
    (at "/var/lib/grind-to-prod" "0755")
    (at "/nix/var/nix/gcroots/grind-to-prod" "0755")
  ]
  ++ builtins.concatMap foldersOf (builtins.attrNames applications)
)
