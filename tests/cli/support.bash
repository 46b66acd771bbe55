# What the tests of the command line share: a world of their own, and short words.

bats_require_minimum_version 1.5.0

setup() {
  unset XDG_DATA_HOME XDG_CONFIG_HOME VIVA_DB VIVA_CONFIG VIVA_SEED VIVA_GUIDES
  unset FORCE_COLOR CLICOLOR_FORCE VISUAL EDITOR
  export HOME=$BATS_TEST_TMPDIR/home
  export XDG_DATA_HOME=$HOME/data XDG_CONFIG_HOME=$HOME/config
  export TZ=UTC LC_ALL=C.UTF-8 TERM=xterm-256color NO_COLOR=1
  export VIVA_NOW=2026-11-21T10:00:00Z VIVA_SEED=7
  export VIVA_GUIDES=$BATS_TEST_TMPDIR/none
  mkdir -p "$HOME"
  guide=$BATS_TEST_TMPDIR/sorting.md
  cp "$VIVA_FIXTURES/sorting.md" "$guide"
  cd "$BATS_TEST_TMPDIR" || return 1
}

viva() {
  "$VIVA" "$@" </dev/null
}

# usage: expect STATUS COMMAND...: runs it with stdout in $output and stderr in $stderr
expect() {
  local wanted=$1
  shift
  run --separate-stderr "$@"
  if [ "$status" -ne "$wanted" ]; then
    printf 'exit %s, not %s: %s\nstdout: %s\nstderr: %s\n' "$status" "$wanted" "$*" "$output" "$stderr"
    return 1
  fi
}

# usage: holds FILTER: jq's filter is true of all the JSON Lines in $output together
holds() {
  if ! jq -es "$1" <<<"$output" >/dev/null; then
    printf 'not so: %s\nin: %s\n' "$1" "$output"
    return 1
  fi
}

# usage: id_of WORDS: the id of the one card that they find
id_of() {
  viva list --json -- "$@" | jq -rs 'if length == 1 then .[0].id else error("\(length) cards") end'
}

# usage: on WHEN COMMAND...: at another time
on() {
  VIVA_NOW=$1 "${@:2}"
}

# usage: grade_days MONTH DAYS [OPTION...]: imports the fixture and grades each of its 7 cards on the first days of a month, all Good
grade_days() {
  viva import -q "$guide"
  mapfile -t ids < <(viva list --json | jq -r .id)
  for ((day = 1; day <= $2; day++)); do
    for id in "${ids[@]}"; do
      on "$1-$(printf %02d "$day")T10:00:00Z" viva grade -q "$id" good "${@:3}"
    done
  done
}

# usage: no_controls FILE: nothing in it can steer a terminal
no_controls() {
  ! LC_ALL=C grep -nP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]' "$1"
}

# usage: on_terminal KEYS COMMAND: runs it on a terminal that types the keys; what it wrote is in the file out
on_terminal() {
  command -v script >/dev/null || skip "script is not here"
  mkfifo keys
  # Opened both ways, so that the terminal does not hang up when the keys are typed.
  exec 7<>keys
  printf "$1" >&7
  timeout 20 script -qec "$2" /dev/null <&7 >out
  exec 7>&-
  rm keys
}
