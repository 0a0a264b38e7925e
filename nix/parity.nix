# What production hosts that take turns must have in common, as plain values, for `grind-to-prod parity`: what decides how services
# run and who is let in. Nothing that is a host's own is among it, such as its name, addresses, disks, hardware and role.
# Takes what nixpkgs.lib.nixosSystem gives; docs/nixos.md shows its use. Pure: no nixpkgs.
{ config, ... }:
let
  inherit (builtins)
    attrNames
    intersectAttrs
    lessThan
    listToAttrs
    mapAttrs
    sort
    ;
  pick =
    names: set:
    intersectAttrs (listToAttrs (
      map (name: {
        inherit name;
        value = null;
      }) names
    )) set;
  sorted = sort lessThan;
  # What NixOS makes of a host's own addresses and swap files. Only their names identify them.
  isOwn = name: builtins.match "(network-addresses-.*|network-setup|mkswap-.*)" name != null;
  # A digest of the files that a unit reads, a host's own among them: what is in those that count is compared by itself.
  withoutTriggers =
    unit:
    unit
    // {
      unitConfig = removeAttrs (unit.unitConfig or { }) [
        "X-Reload-Triggers"
        "X-Restart-Triggers"
      ];
    };
  order = [
    "after"
    "before"
    "bindsTo"
    "requires"
    "wantedBy"
    "wants"
  ];
in
{
  # An option that another release of NixOS does not have is null.
  boot = {
    kernel = config.boot.kernelPackages.kernel.version or null;
    kernelParams = config.boot.kernelParams or null;
    sysctl = config.boot.kernel.sysctl or null;
  };
  environment = {
    etc = attrNames config.environment.etc;
    systemPackages = sorted (map (package: package.name or "${package}") config.environment.systemPackages);
  };
  # The form of data on disk, not its place.
  fileSystems = mapAttrs (_: { fsType, ... }: fsType) (config.fileSystems or { });
  networking.firewall = pick [
    "allowedTCPPortRanges"
    "allowedTCPPorts"
    "allowedUDPPortRanges"
    "allowedUDPPorts"
    "enable"
  ] (config.networking.firewall or { });
  nix = {
    inherit (config.nix) settings;
    version = config.nix.package.version or null;
  };
  nixos = {
    version = config.system.nixos.version or null;
    inherit (config.system) stateVersion;
  };
  security.sudo = pick [
    "enable"
    "execWheelOnly"
    "extraConfig"
    "wheelNeedsPassword"
  ] config.security.sudo;
  services = {
    grind-to-prod =
      let
        cfg = config.services.grind-to-prod or { };
      in
      pick [
        "allowedSigners"
        "deployKeys"
        "enable"
        "minimumSignatures"
        "revokedKeys"
        "substituters"
        "trustedPublicKeys"
        "user"
      ] cfg
      // {
        applications = mapAttrs (_: application: removeAttrs application [ "role" ]) (
          cfg.applications or { }
        );
      };
    openssh = pick [
      "enable"
      "ports"
      "settings"
    ] config.services.openssh;
  };
  systemd = {
    services = mapAttrs (
      _: unit:
      withoutTriggers (
        pick (
          order
          ++ [
            "environment"
            "serviceConfig"
            "unitConfig"
          ]
        ) unit
      )
    ) (removeAttrs config.systemd.services (builtins.filter isOwn (attrNames config.systemd.services)));
    timers = mapAttrs (_: pick (order ++ [ "timerConfig" ])) (config.systemd.timers or { });
  };
  time = config.time.timeZone or null;
  users = mapAttrs (
    _: user:
    pick [
      "extraGroups"
      "group"
      "isNormalUser"
      "isSystemUser"
    ] user
    // {
      authorizedKeys = sorted (user.openssh.authorizedKeys.keys or [ ]);
      shell = if (user.shell or null) == null then null else "${user.shell}";
    }
  ) config.users.users;
}
