# The example's three servers as one profile for deploy-rs: what its own library would make of them, without nixpkgs. The programs deploy and
# activate are put beside this file by the benchmark.
{
  description = "The example application, deployed by deploy-rs.";

  outputs =
    _:
    let
      component = folder: import ./nix/component.nix { inherit folder; };
      own = name: "${builtins.path { path = ./. + "/${name}"; inherit name; }}";
      profile = derivation {
        name = "activatable-choiros";
        system = "x86_64-linux";
        builder = "/bin/bash";
        args = [ (own "make-profile") ];
        sandbox = component "sandbox";
        hypervisor = component "hypervisor";
        desktop = component "dioxus-desktop";
        activateProgram = own "activate";
        activateScript = own "activate-units";
      };
    in
    {
      deploy.nodes.prod = {
        hostname = "prod";
        sshUser = "root";
        profiles.choiros = {
          user = "root";
          path = "${profile}";
        };
      };
    };
}
