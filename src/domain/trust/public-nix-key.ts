/** How to write the public half of a Nix key to a file: root alone reads the secret half, which the daemon's secret-key-files names. */
export const PRINT_NIX_KEY = "sudo sh -c 'nix key convert-secret-to-public < SECRET-KEY-FILE' > nix.pub"
