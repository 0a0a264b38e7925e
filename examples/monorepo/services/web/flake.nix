{
  description = "The flake of the web application, in its own folder";

  outputs = _: {
    packages.x86_64-linux.web = import ../../nix/program.nix {
      name = "web";
      main = ./main.mjs;
    };
  };
}
