# The option types that our modules use: `check` says whether a value is one, `merge` makes one of several definitions.
let
  inherit (import ./modules.nix) evalModules;
  inherit (import ./merge.nix) mergeDefinitions;
  inherit (import ./properties.nix) strongest;

  plain = description: check: {
    inherit description check;
    merge =
      name: values:
      if builtins.all (value: value == builtins.head values) values then
        builtins.head values
      else
        throw "The option `${name}' has conflicting definition values.";
  };
  isText = value: builtins.isString value;
  types = {
    str = plain "string" isText;
    bool = plain "boolean" builtins.isBool;
    int = plain "signed integer" builtins.isInt;
    number = plain "signed integer or floating point number" (value: builtins.isInt value || builtins.isFloat value);
    ints.between =
      low: high:
      plain "integer between ${toString low} and ${toString high} (both inclusive)" (
        value: builtins.isInt value && value >= low && value <= high
      );
    path = plain "absolute path" (
      value: (builtins.isPath value || isText value) && builtins.substring 0 1 (toString value) == "/"
    );
    package = plain "package" (value: builtins.isAttrs value && value.type or null == "derivation");
    enum = values: plain "one of ${builtins.toJSON values}" (value: builtins.elem value values);
    raw = plain "raw value" (_: true);

    lines = plain "strings concatenated with \"\\n\"" isText // {
      merge = _: builtins.concatStringsSep "\n";
    };

    nullOr = type: type // {
      description = "null or ${type.description}";
      check = value: value == null || type.check value;
      merge = name: values: if builtins.elem null values then (plain "" (_: true)).merge name values else type.merge name values;
    };

    # As types.addCheck of nixpkgs: the type, for fewer values.
    addCheck = type: check: type // { check = value: type.check value && check value; };

    listOf = type: {
      description = "list of ${type.description}";
      check = builtins.isList;
      merge = name: values: map (value: mergeDefinitions "${name}.*" type [ value ]) (builtins.concatLists values);
    };
    nonEmptyListOf =
      type:
      types.addCheck (types.listOf type) (value: value != [ ]) // { description = "non-empty list of ${type.description}"; };

    attrsOf = type: {
      description = "attribute set of ${type.description}";
      check = builtins.isAttrs;
      merge =
        name: values:
        let
          all = builtins.zipAttrsWith (_: definitions: definitions) values;
          # A name whose every definition is under a condition that does not hold is not there.
          present = builtins.filter (key: strongest all.${key} != [ ]) (builtins.attrNames all);
        in
        builtins.listToAttrs (
          map (key: {
            name = key;
            value = mergeDefinitions "${name}.${key}" type all.${key};
          }) present
        );
    };

    # What nix.conf can say: lists are joined, anything else must agree.
    nixSetting = plain "Nix config atom or list of them" (_: true) // {
      merge = name: values: if builtins.all builtins.isList values then builtins.concatLists values else types.raw.merge name values;
    };

    submodule = module: {
      description = "submodule";
      check = value: builtins.isAttrs value || builtins.isFunction value;
      merge =
        name: values:
        (evalModules {
          inherit name;
          modules = [ module ] ++ values;
        }).config;
    };
  };
in
types
