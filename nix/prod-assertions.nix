# What must not be configured beside the module of a production host, each with what to do. Pure: no nixpkgs.
config:
let
  cfg = config.services.grind-to-prod;
  inherit (cfg) user;
  badNames = builtins.filter (name: !(import ./grammar.nix).isName name) (builtins.attrNames cfg.applications);
  lines = builtins.filter builtins.isString (builtins.split "\n" config.nix.extraOptions);
  signers = builtins.filter (
    line: builtins.isString line && builtins.match "[[:space:]]*(#.*)?" line == null
  ) (builtins.split "\n" cfg.allowedSigners);
  # One authority may name any number of signers.
  hasAuthority = builtins.any (line: builtins.match ".*cert-authority.*" line != null) signers;
  turnsOffSignatures =
    line: builtins.match "[[:space:]]*require-sigs[[:space:]]*=[[:space:]]*false.*" line != null;
in
[
  {
    assertion = config.nix.settings.require-sigs && !builtins.any turnsOffSignatures lines;
    message = "services.grind-to-prod needs nix.settings.require-sigs: without it any path could be imported; remove what turns it off (nix.settings or nix.extraOptions).";
  }
  {
    assertion =
      !import ./trusts.nix {
        inherit (config.nix) settings;
        inherit user;
        groups = import ./groups-of.nix config.users user;
      };
    message = "User ${user} must not be in nix.settings.trusted-users, by name, group or \"*\": a trusted user may import unsigned paths, which is root in effect; remove it.";
  }
  {
    assertion = cfg.deployKeys == [ ] || config.services.openssh.enable;
    message = "services.grind-to-prod.deployKeys come in over ssh; set services.openssh.enable = true.";
  }
  {
    assertion = config.security.sudo.enable && !config.security.sudo.execWheelOnly;
    message = "services.grind-to-prod lets user ${user} run its agent with sudo; set security.sudo.enable = true and security.sudo.execWheelOnly = false.";
  }
  {
    assertion = hasAuthority || builtins.length signers >= cfg.minimumSignatures;
    message = "services.grind-to-prod.minimumSignatures is ${toString cfg.minimumSignatures}, and allowedSigners has ${toString (builtins.length signers)}, so nobody could ever release; add signers, or lower it.";
  }
  {
    assertion = badNames == [ ];
    message = "services.grind-to-prod.applications has ${builtins.toJSON badNames}: a name must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit.";
  }
]
