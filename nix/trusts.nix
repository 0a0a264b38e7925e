# Whether Nix settings make a user trusted, which is root in effect: a trusted user may import unsigned paths.
# `settings` is config.nix.settings; `groups` are all groups of the user. Pure: no nixpkgs.
{
  settings,
  user,
  groups,
}:
let
  named =
    key:
    let
      value = settings.${key} or [ ];
    in
    if builtins.isList value then value else builtins.filter builtins.isString (builtins.split "[[:space:]]+" value);
  trusted = named "trusted-users" ++ named "extra-trusted-users";
in
builtins.any (name: builtins.elem name trusted) (
  [
    "*"
    user
  ]
  ++ map (group: "@${group}") groups
)
