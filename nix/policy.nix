# The content of /etc/grind-to-prod/host.json: the module's options, in the form of src/domain/trust/policy.ts.
# Pure: no nixpkgs, so that a test can compare it with that schema.
{
  trustedPublicKeys,
  minimumSignatures,
  substituters,
  notify ? null,
  metrics ? null,
  applications,
}:
let
  # What is left at its default is absent, as `grind-to-prod host install` writes it.
  watched =
    {
      repository ? null,
      units ? [ ],
    }:
    (if repository == null then { } else { inherit repository; }) // (if units == [ ] then { } else { inherit units; });
in
{
  schemaVersion = 1;
  inherit trustedPublicKeys minimumSignatures substituters;
  applications = builtins.mapAttrs (
    _:
    {
      prefix ? null,
      trustedPublicKeys ? [ ],
      minimumSignatures ? null,
      minimumApprovals ? 0,
      emergency ? { },
      units,
      healthTargets,
      healthUnits ? [ ],
      healthPrograms ? false,
      data ? [ ],
      dataProgram ? false,
      role,
      system ? false,
      keep,
      keepDays ? 0,
      logs ? "all",
      allowOlder ? false,
      allowRetry ? true,
      releaseMaxAgeDays ? null,
      snapshot ? { },
      # Its keys are in another file.
      ...
    }:
    {
      inherit
        units
        healthTargets
        keep
        ;
    }
    // (if prefix == null then { } else { inherit prefix; })
    // (if trustedPublicKeys == [ ] then { } else { inherit trustedPublicKeys; })
    // (if minimumSignatures == null then { } else { inherit minimumSignatures; })
    // (if minimumApprovals == 0 then { } else { inherit minimumApprovals; })
    // (if emergency.countersignWithinHours or null == null then { } else { inherit emergency; })
    // (if keepDays == 0 then { } else { inherit keepDays; })
    // (if logs == "all" then { } else { inherit logs; })
    // (if allowOlder then { inherit allowOlder; } else { })
    // (if allowRetry then { } else { inherit allowRetry; })
    // (if releaseMaxAgeDays == null then { } else { inherit releaseMaxAgeDays; })
    // (if healthUnits == [ ] then { } else { inherit healthUnits; })
    // (if healthPrograms then { inherit healthPrograms; } else { })
    // (if data == [ ] then { } else { inherit data; })
    // (if dataProgram then { inherit dataProgram; } else { })
    // (if watched snapshot == { } then { } else { snapshot = watched snapshot; })
    // (if role == null then { } else { inherit role; })
    // (if system then { inherit system; } else { })
  ) applications;
}
// (if notify == null then { } else { inherit notify; })
// (if metrics == null then { } else { inherit metrics; })
