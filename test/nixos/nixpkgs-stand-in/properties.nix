# mkIf, mkMerge, mkOverride: values that say when and how strongly they are meant.
rec {
  defaultPriority = 100;

  mkIf = condition: content: {
    _type = "if";
    inherit condition content;
  };
  mkMerge = contents: {
    _type = "merge";
    inherit contents;
  };
  mkOverride = priority: content: {
    _type = "override";
    inherit priority content;
  };
  mkDefault = mkOverride 1000;
  mkForce = mkOverride 50;

  isProperty =
    value:
    builtins.isAttrs value
    && builtins.elem (value._type or null) [
      "if"
      "merge"
      "override"
    ];

  # A definition as plain attribute sets, with its properties on their values: which names it has must not depend on whether
  # a condition holds, because conditions ask the very configuration that is being made.
  pushDown =
    definition:
    if !isProperty definition then
      [ definition ]
    else if definition._type == "merge" then
      builtins.concatMap pushDown definition.contents
    else
      map (builtins.mapAttrs (_: content: definition // { inherit content; })) (pushDown definition.content);

  # The values that a definition comes to, each with its priority; lower is stronger.
  discharge =
    definition:
    if !isProperty definition then
      [
        {
          priority = defaultPriority;
          value = definition;
        }
      ]
    else if definition._type == "merge" then
      builtins.concatMap discharge definition.contents
    else if definition._type == "override" then
      map ({ value, ... }: { inherit value; inherit (definition) priority; }) (discharge definition.content)
    else if definition.condition then
      discharge definition.content
    else
      [ ];

  # The strongest values of all definitions of one option.
  strongest =
    definitions:
    let
      discharged = builtins.concatMap discharge definitions;
      least = builtins.foldl' (
        least: { priority, ... }: if priority < least then priority else least
      ) 1000000 discharged;
    in
    map ({ value, ... }: value) (builtins.filter ({ priority, ... }: priority == least) discharged);
}
