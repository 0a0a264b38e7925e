# evalModules: collects modules, joins the options that they declare, and merges what they define.
let
  inherit (import ./properties.nix) pushDown;
  inherit (import ./merge.nix) mergeDefinitions;
  isOption = value: value._type or null == "option";

  normal =
    arguments: module:
    let
      given = if builtins.isPath module then import module else module;
      body = if builtins.isFunction given then given arguments else given;
      isLong = body ? options || body ? config;
    in
    {
      imports = body.imports or [ ];
      options = body.options or { };
      config = if isLong then body.config or { } else builtins.removeAttrs body [ "imports" ];
    };

  collect =
    arguments: modules:
    builtins.concatMap (
      module:
      let
        one = normal arguments module;
      in
      collect arguments one.imports ++ [ one ]
    ) modules;

  joinOptions =
    name: trees:
    if builtins.length trees == 1 then
      builtins.head trees
    else if builtins.any isOption trees then
      throw "The option `${name}' is declared twice."
    else
      builtins.zipAttrsWith (key: joinOptions "${name}.${key}") trees;

  # Definitions are attribute sets, their properties pushed down to the values.
  evaluate =
    name: options: definitions:
    builtins.mapAttrs (
      key: option:
      let
        path = if name == "" then key else "${name}.${key}";
        own = definitionsOf key definitions;
      in
      if isOption option then
        let
          all = own ++ (if option ? default then [ (asDefault option.default) ] else [ ]);
        in
        mergeDefinitions path option.type all
      else
        evaluate path option own
    ) options;

  asDefault = content: {
    _type = "override";
    priority = 1500;
    inherit content;
  };

  definitionsOf =
    key: definitions:
    builtins.concatMap (
      definition: builtins.concatMap (plain: if plain ? ${key} then [ plain.${key} ] else [ ]) (pushDown definition)
    ) definitions;

  # The names that are defined but that no module declares.
  unknown =
    name: options: definitions:
    let
      keys = builtins.attrNames (builtins.foldl' (all: plain: all // plain) { } (builtins.concatMap pushDown definitions));
    in
    builtins.concatMap (
      key:
      let
        path = if name == "" then key else "${name}.${key}";
      in
      if !options ? ${key} then
        [ path ]
      else if isOption options.${key} then
        [ ]
      else
        unknown path options.${key} (definitionsOf key definitions)
    ) keys;
in
{
  evalModules =
    {
      modules,
      arguments ? { },
      name ? "",
    }:
    let
      all = collect (arguments // { inherit config; }) modules;
      options = joinOptions name (map ({ options, ... }: options) all);
      definitions = map ({ config, ... }: config) all;
      config = evaluate name options definitions;
      strays = unknown name options definitions;
    in
    {
      inherit options;
      config =
        if strays == [ ] then config else throw "The option `${builtins.head strays}' does not exist.";
    };
}
