# What ssh keys may do on NixOS: the texts of `grind-to-prod host install`, with the places that sudo and the agent have
# here. Pure: no nixpkgs. A test compares them with the output of that command.
{
  user,
  # Keys for every application.
  deployKeys,
  readKeys,
  # Each with `deployKeys` and `readKeys` of its own.
  applications,
}:
let
  sudo = "/run/wrappers/bin/sudo";
  # Not the store path: sudo and sshd must allow the agent of the system that runs, also while it is being switched.
  agent = "/run/current-system/sw/bin/grind-to-prod-agent";

  unique = builtins.foldl' (all: one: if builtins.elem one all then all else all ++ [ one ]) [ ];
  names = builtins.attrNames applications;
  # sshd heeds the first line of a key alone, so a key of several applications has one line that names them all.
  ofApplications =
    mode: option:
    map (key: {
      inherit key;
      words =
        "dispatch${mode}"
        + builtins.concatStringsSep "" (
          map (name: " --application ${name}") (
            builtins.filter (name: builtins.elem key applications.${name}.${option}) names
          )
        );
    }) (unique (builtins.concatMap (name: applications.${name}.${option}) names));
  ofHost =
    words: keys:
    map (key: { inherit key words; }) (unique keys);
  grants =
    ofHost "dispatch" deployKeys
    ++ ofHost "dispatch read" readKeys
    ++ ofApplications "" "deployKeys"
    ++ ofApplications " read" "readKeys";
  commands = map (words: "${agent} ${words}") (unique (map ({ words, ... }: words) grants));
in
{
  # Lines for authorized_keys: a key opens the agent and nothing else, no terminal, no forwarding.
  authorizedKeys = map (
    { key, words }: "restrict,command=\"${sudo} -n ${agent} ${words}\" ${key}"
  ) grants;

  # Keys that would need two lines.
  ambiguous =
    let
      keys = map ({ key, ... }: key) grants;
    in
    unique (builtins.filter (key: builtins.length (builtins.filter (one: one == key) keys) > 1) keys);

  # Exact command lines, no wildcard. What was asked for comes in SSH_ORIGINAL_COMMAND, which the agent reads by a closed
  # grammar. Without a pseudo-terminal, so that a pack passes through byte for byte. It has settings that both sudo and sudo-rs know.
  sudoers =
    if commands == [ ] then
      ""
    else
      ''
        Cmnd_Alias GRIND_TO_PROD = ${builtins.concatStringsSep ", " commands}
        Defaults!GRIND_TO_PROD env_keep += "SSH_ORIGINAL_COMMAND SSH_CONNECTION", !use_pty
        ${user} ALL=(root:root) NOPASSWD: GRIND_TO_PROD
      '';
}
