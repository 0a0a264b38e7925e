# One release of the benchmark: a program that refers to the payloads which release.json names. It needs no nixpkgs and no network; the
# large files are read below /srv/vendor, and what builds is the perl of the lab's build host (its Nix runs without a sandbox meanwhile).
{
  # Large files: name (of the store path), file (below /srv/vendor) and narHash.
  files ? [ ],
  # Groups of 250 small paths each.
  groups ? 0,
  # A path with this text, which is the only one that changes.
  leaf ? null,
  # Paths that refer to one another, each with half a megabyte of a real program.
  chain ? 0,
  # Of the chain: what its first path is built with. It is in none of the files, so that only hashes change.
  revision ? "",
  # A real program, from which the contents of small paths and of the chain are taken.
  material,
}:
let
  perl =
    attributes:
    derivation (
      {
        system = "x86_64-linux";
        builder = "/usr/bin/perl";
        # By its own contents: by its path in the flake, every release would build everything again.
        args = [ "${builtins.path { path = ./build.pl; name = "build.pl"; }}" ];
        material = "/srv/vendor/${material}";
      }
      // attributes
    );
  range = count: builtins.genList (index: index) count;

  fetched = map (
    file:
    derivation {
      inherit (file) name;
      builder = "builtin:fetchurl";
      system = "builtin";
      url = "file:///srv/vendor/${file.file}";
      executable = true;
      unpack = false;
      outputHashMode = "recursive";
      outputHash = file.narHash;
      preferLocalBuild = true;
    }
  ) files;

  # Each group is one build with 250 outputs: as many paths as a large release has, in seconds. It waits for the second group before it,
  # because Nix locks each output of all builds that could begin, with a file for each.
  small = builtins.foldl' (
    done: group:
    done
    ++ [
      (
        let
          outputs = map (index: "p${toString index}") (range 250);
          built = perl {
            name = "part${toString group}";
            inherit outputs;
            kind = "small";
            group = toString group;
            after = if group < 2 then "" else "${builtins.elemAt done (group - 2)}";
          };
        in
        perl {
          name = "parts${toString group}";
          kind = "list";
          passAsFile = [ "list" ];
          list = builtins.concatStringsSep "\n" (map (output: "${built.${output}}") outputs);
        }
      )
    ]
  ) [ ] (range groups);

  leaves =
    if leaf == null then
      [ ]
    else
      [
        (perl {
          name = "leaf";
          kind = "list";
          passAsFile = [ "list" ];
          list = leaf;
        })
      ];

  links = builtins.foldl' (
    done: index:
    done
    ++ [
      (perl {
        name = "link${toString index}";
        kind = "link";
        index = toString index;
        before = map (which: "${builtins.elemAt done which}") (
          if index == 0 then [ ] else [ (index - 1) ] ++ (if index > 2 then [ (index / 2) ] else [ ])
        );
        revision = if index == 0 then revision else "";
      })
    ]
  ) [ ] (range chain);
in
perl {
  name = "app";
  kind = "program";
  passAsFile = [ "list" ];
  list = builtins.concatStringsSep "\n" (map (path: "${path}") (fetched ++ small ++ leaves ++ links));
}
