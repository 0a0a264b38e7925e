# What must not be configured beside the module of a production host, each with what to do. Pure: no nixpkgs.
config:
let
  cfg = config.services.grind-to-prod;
  inherit (cfg) user;
  badNames = builtins.filter (name: !(import ./grammar.nix).isName name) (builtins.attrNames cfg.applications);
  lines = builtins.filter builtins.isString (builtins.split "\n" config.nix.extraOptions);
  signersOf =
    { allowedSigners, ... }:
    builtins.filter (
      line: builtins.isString line && builtins.match "[[:space:]]*(#.*)?" line == null
    ) (builtins.split "\n" (if allowedSigners == null then cfg.allowedSigners else allowedSigners));
  minimumOf =
    { minimumSignatures, ... }:
    if minimumSignatures == null then cfg.minimumSignatures else minimumSignatures;
  # One authority may name any number of signers.
  hasAuthority = builtins.any (line: builtins.match ".*cert-authority.*" line != null);
  forced = import ./forced-command.nix {
    inherit (cfg)
      applications
      deployKeys
      readKeys
      user
      ;
  };
  serves = sudo: sudo.enable && !sudo.execWheelOnly;
  turnsOffSignatures =
    line: builtins.match "[[:space:]]*require-sigs[[:space:]]*=[[:space:]]*false.*" line != null;
in
[
  {
    assertion = config.nix.settings.require-sigs && !builtins.any turnsOffSignatures lines;
    message = "services.grind-to-prod needs nix.settings.require-sigs: without it any path could be imported; remove the setting that turns it off (nix.settings or nix.extraOptions).";
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
    assertion = forced.authorizedKeys == [ ] || config.services.openssh.enable;
    message = "The keys of services.grind-to-prod are used over ssh; set services.openssh.enable = true.";
  }
  {
    assertion = serves config.security.sudo || serves config.security.sudo-rs;
    message = "services.grind-to-prod lets user ${user} run its agent with sudo; set security.sudo.enable = true and security.sudo.execWheelOnly = false, or the same of security.sudo-rs.";
  }
  {
    assertion = forced.ambiguous == [ ];
    message = "services.grind-to-prod has ${builtins.toJSON forced.ambiguous} for the whole host and for applications, or to deploy and to read: sshd runs one command for a key; create another key.";
  }
  {
    assertion = badNames == [ ];
    message = "services.grind-to-prod.applications has ${builtins.toJSON badNames}: a name must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit.";
  }
] ++ builtins.concatMap (
  name:
  let
    application = cfg.applications.${name};
    signers = signersOf application;
    minimum = minimumOf application;
  in
  [
    {
      assertion = hasAuthority signers || builtins.length signers >= minimum;
      message = "A release of ${name} needs ${toString minimum} signatures by services.grind-to-prod, but allowedSigners has ${toString (builtins.length signers)}, so every release would be refused; add signers, or lower minimumSignatures.";
    }
    {
      assertion = application.trustedPublicKeys != [ ] || cfg.trustedPublicKeys != [ ];
      message = "No key is configured whose signature makes a store path acceptable for ${name}; set services.grind-to-prod.trustedPublicKeys, or that of the application.";
    }
  ]
) (builtins.attrNames cfg.applications)
