# Every group that a user is in, from config.users. Pure: no nixpkgs.
users: user:
let
  own = users.users.${user};
  isMember = group: builtins.elem user (users.groups.${group}.members or [ ]);
in
[ own.group ] ++ own.extraGroups ++ builtins.filter isMember (builtins.attrNames users.groups)
