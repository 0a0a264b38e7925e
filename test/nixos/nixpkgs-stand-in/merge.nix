let
  inherit (import ./properties.nix) strongest;
in
{
  # One value of all definitions of an option; throws as nixpkgs does when there is none, or one is not of the type.
  mergeDefinitions =
    name: type: definitions:
    let
      values = strongest definitions;
      wrong = builtins.filter (value: !type.check value) values;
    in
    if values == [ ] then
      throw "The option `${name}' was accessed but has no value defined. Try setting the option."
    else if wrong != [ ] then
      throw "A definition for option `${name}' is not of type `${type.description}'."
    else
      type.merge name values;
}
