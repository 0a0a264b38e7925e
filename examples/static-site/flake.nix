{
  description = "A static site, which the host's own nginx serves";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";

  outputs =
    { nixpkgs, ... }:
    let
      pkgs = nixpkgs.legacyPackages.x86_64-linux;
    in
    {
      packages.x86_64-linux.site = pkgs.runCommand "site" { } ''
        mkdir -p $out/share $out/etc
        cp -r ${./site} $out/share/www
        chmod -R u+w $out/share/www
        # The health check asks for it: the answer contains the store path of the release that is served.
        echo $out > $out/share/www/release
        cp ${./nginx.conf} $out/etc/nginx.conf
      '';
    };
}
