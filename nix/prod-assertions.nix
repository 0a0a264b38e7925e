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
  account = config.users.users.${user};
  groups = import ./groups-of.nix config.users user;
  own = account.openssh.authorizedKeys;
  foreignKeys = builtins.filter (key: !builtins.elem key forced.authorizedKeys) own.keys;
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
        inherit user groups;
      };
    message = "User ${user} must not be in nix.settings.trusted-users, by name, group or \"*\": a trusted user may import unsigned paths, which is root in effect; remove it.";
  }
  {
    assertion = foreignKeys == [ ] && own.keyFiles == [ ];
    message = "User ${user} of services.grind-to-prod has keys of its own in users.users.${user}.openssh.authorizedKeys (${builtins.toJSON (foreignKeys ++ map toString own.keyFiles)}): they open a shell, and this user is to reach the agent and nothing else. Give them to another user, or set services.grind-to-prod.user.";
  }
  {
    assertion = groups == [ user ];
    message = "User ${user} of services.grind-to-prod is in the groups ${builtins.toJSON groups}, and is to be in ${user} alone: what they may do, a deploy key may; remove it from the others, or set services.grind-to-prod.user.";
  }
  {
    assertion = !(account.isNormalUser or false);
    message = "User ${user} is a normal user of this host, and services.grind-to-prod makes a system user of that name for deploys; set services.grind-to-prod.user to another name.";
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
      assertion = application.prefix != null || application.system;
      message = "services.grind-to-prod.applications.${name} has no prefix, and only releases that are NixOS systems alone need none; set prefix, or system = true.";
    }
    {
      assertion = application.trustedPublicKeys != [ ] || cfg.trustedPublicKeys != [ ];
      message = "No key is configured whose signature makes a store path acceptable for ${name}; set services.grind-to-prod.trustedPublicKeys, or that of the application.";
    }
  ]
) (builtins.attrNames cfg.applications)
