# shellcheck shell=bash
# The keys of one lab: new at every `up`, and never anywhere but in its state folder and its hosts.

make_keys() {
  local name
  install -d -m 700 "$state/keys"
  for name in admin deploy release "${@/#/host-}"; do
    ssh-keygen -q -t ed25519 -N '' -C "$name@lab" -f "$state/keys/$name"
  done
  write_host_keys "$@" >"$state/hosts.json"
}

write_host_keys() {
  local host type key separator=''
  printf '{'
  for host in "$@"; do
    # Nothing is released to it, so no configuration names it.
    if [[ $host == front ]]; then continue; fi
    read -r type key _ <"$state/keys/host-$host.pub"
    printf '%s"%s":{"address":"%s","hostKey":"%s %s"}' "$separator" "$host" "${host_address[$host]}" "$type" "$key"
    separator=,
  done
  printf '}\n'
}
