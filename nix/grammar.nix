# The grammars of src/config/grammar.ts, as predicates: a mistake is then found when the configuration is evaluated, not by
# the agent on the host. Pure: no nixpkgs. A test compares each with its zod schema.
let
  matches = pattern: text: builtins.match pattern text != null;
  atMost = limit: text: builtins.stringLength text <= limit;
  hasDots = text: matches ".*/\\.\\.?(/.*)?" text;
in
{
  isName = text: atMost 64 text && matches "[a-z0-9]([a-z0-9._-]*[a-z0-9])?" text;

  isPrefix = text: atMost 255 text && matches "(/[A-Za-z0-9._+-]+){2,}" text && !hasDots text;

  isUnit =
    text:
    atMost 255 text
    && !matches "-.*" text
    && matches "[A-Za-z0-9:_.\\-]+(@[A-Za-z0-9:_.\\-]+)?\\.(service|socket|target|timer|path)" text;

  # Stricter than the policy, which takes any text: what the agent compares with is a host and its port, or a unix socket.
  isHealthTarget =
    text:
    atMost 300 text
    && (matches "[^[:space:]/@]+:[0-9]{1,5}" text || (matches "unix:(/[A-Za-z0-9._+@:-]+)+" text && !hasDots text));

  # The program of a notification, and the folder of the metrics.
  isAbsolutePath = text: atMost 255 text && matches "(/[A-Za-z0-9._+-]+)+" text && !hasDots text;

  # A word that systemd does not expand.
  isProgramArgument = text: atMost 255 text && matches "[ -#&-~]*" text;

  isNixPublicKey = text: atMost 512 text && matches "[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=" text;

  # As in a .pub file: type, base64, and a comment perhaps, but no options before them.
  isDeployKey =
    text:
    atMost 1024 text
    && matches "(ssh-ed25519|ecdsa-sha2-nistp(256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}( [[:print:]]*)?" text;
}
