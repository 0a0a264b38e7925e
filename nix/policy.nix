# What /etc/grind-to-prod/host.json says: the facts of the module's options, in the shape of src/trust/policy.ts.
# Pure: no nixpkgs, so that a test can hold it against that schema.
{
  trustedPublicKeys,
  minimumSignatures,
  substituters,
  applications,
}:
{
  schemaVersion = 1;
  inherit trustedPublicKeys minimumSignatures substituters;
  applications = builtins.mapAttrs (
    _:
    {
      prefix,
      units,
      healthTargets,
      role,
      keep,
    }:
    {
      inherit
        prefix
        units
        healthTargets
        keep
        ;
    }
    // (if role == null then { } else { inherit role; })
  ) applications;
}
