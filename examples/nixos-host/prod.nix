{ pkgs, ... }:
{
  services.openssh.enable = true;

  services.grind-to-prod = {
    enable = true;
    # Who may reach the agent: the public half of the deploy key that grind holds.
    deployKeys = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINd9OXxMTWM2rnvV9ZlEDyM5//o+QWQu2Wlnr7QuqLHD grind" ];
    # Whose signature makes a release acceptable; the deploy key alone can release nothing.
    allowedSigners = ''
      maintainer@example namespaces="grind-to-prod-release" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJma2SDe6ITVR+oO6mP2qTV6kyctafAlAXsmq0WHuhXT
    '';
    # Whose signature makes a store path acceptable: grind's Nix daemon.
    trustedPublicKeys = [ "grind.example-1:liDBIYdU5gUHn5BLi1J/DP2hcCHvZ1GNRFr1ABIMF4g=" ];

    applications.wiki = {
      # Releases are this host's system and nothing else: no prefix, no links.
      system = true;
      units = [ "wiki.service" ];
      healthTargets = [ "127.0.0.1:8080" ];
      data = [ "/var/lib/wiki" ];
      role = "active";
    };
  };

  # A unit like any other: what it executes is a store path, and comes with the system.
  systemd.services.wiki = {
    wantedBy = [ "multi-user.target" ];
    serviceConfig = {
      ExecStart = "${pkgs.nodejs_24}/bin/node ${./wiki.mjs}";
      StateDirectory = "wiki";
      DynamicUser = true;
    };
  };

  system.stateVersion = "26.05";
}
