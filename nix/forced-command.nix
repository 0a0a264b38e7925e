# What a deploy key may do on NixOS: the texts of `grind-to-prod host install`, with the places that sudo and the agent have
# here. Pure: no nixpkgs. A test holds them against what that command writes.
{ user }:
let
  sudo = "/run/wrappers/bin/sudo";
  # Not the store path: sudo and sshd must allow the agent of the system that runs, also while it is being switched.
  agent = "/run/current-system/sw/bin/grind-to-prod-agent";
in
{
  # A line for authorized_keys: the key opens the agent and nothing else, no terminal, no forwarding.
  authorizedKey = key: "restrict,command=\"${sudo} -n ${agent} dispatch\" ${key}";

  # One exact command line, no wildcard. What was asked for comes in SSH_ORIGINAL_COMMAND, which the agent reads by a closed
  # grammar. Without a pseudo-terminal, so that a pack passes through byte for byte.
  sudoers = ''
    Cmnd_Alias GRIND_TO_PROD = ${agent} dispatch
    Defaults!GRIND_TO_PROD env_keep += "SSH_ORIGINAL_COMMAND SSH_CONNECTION", !use_pty, !requiretty
    ${user} ALL=(root:root) NOPASSWD: GRIND_TO_PROD
  '';
}
