#!/usr/bin/env bats
# Help, versions, usage errors, config file, environment, and the terminal that is not there.

load support

@test "help goes to stdout and names every command" {
  expect 0 viva --help
  [[ $output == *"drill [QUERY...]"* ]]
  [[ $output == *"--no-input"* ]]
  [ -z "$stderr" ]
}

@test "help of a command shows its examples before its options" {
  expect 0 viva help import
  [[ $output == *"viva import guide.md"*"Options"*"--dry-run"* ]]
  expect 0 viva import --help
  [[ $output == *"viva import guide.md"*"Options"*"--dry-run"* ]]
}

@test "the version names the libraries" {
  expect 0 viva --version
  [[ $output =~ ^viva\ [0-9.]+\ \(sqlite\ [0-9.]+,\ cmark\ [0-9.]+,\ ncurses\ [0-9.]+\)$ ]]
}

@test "an unknown command exits 2 and names the nearest" {
  expect 2 viva drlil
  [[ $stderr == *'no command "drlil"; did you mean drill?'* ]]
  expect 2 viva help drlil
  # A letter is two edits from "due", and from nothing in particular.
  expect 2 viva d
  [[ $stderr != *"did you mean"* ]]
}

@test "a command is never abbreviated" {
  expect 2 viva dril
}

@test "an unknown option exits 2 and names the nearest" {
  expect 2 viva list --jsno
  [[ $stderr == *"did you mean --json?"* ]]
  [ -z "$output" ]
}

@test "operands that are missing or too many exit 2" {
  expect 2 viva grade abcd
  expect 2 viva import
  expect 2 viva log extra
}

@test "values that cannot be read exit 2" {
  expect 2 viva --now yesterday due
  expect 2 viva --seed x due
  expect 2 viva --color sometimes due
  expect 2 viva list -n few
  expect 2 viva drill --order backwards
  expect 2 viva due --at soon
}

@test "a query that cannot be read exits 2" {
  expect 2 viva list is:nonsense
}

@test "plain viva without a terminal says what is due" {
  expect 0 viva
  [[ $output == "No cards yet."* ]]
  viva import -q "$guide"
  expect 0 viva
  [[ $output == "0 due, 7 new, ~"*" min" ]]
}

@test "plain viva between pipes neither hangs nor draws" {
  viva import -q "$guide"
  "$VIVA" </dev/null | cat >out
  grep -q '0 due, 7 new' out
  no_controls out
}

@test "a dumb terminal and the C locale are fine" {
  viva import -q "$guide"
  expect 0 env TERM=dumb LC_ALL=C "$VIVA" due
  expect 0 env TERM=dumb LC_ALL=C "$VIVA" list
  expect 0 env -u TERM LC_ALL=xx_YY "$VIVA" show "$(id_of heap)"
  [[ $output == *heap* ]]
}

@test "ornaments are ASCII only where the locale asks for it" {
  printf '### Q: What?\n- one\n- two\n' >list.md
  viva import -q list.md
  id=$(viva list --json | jq -r .id)
  expect 0 env LC_ALL=C "$VIVA" show "$id"
  [[ $output == *"* one"* ]]
  expect 0 env -u LC_ALL -u LC_CTYPE -u LANG "$VIVA" show "$id"
  [[ $output == *"• one"* ]]
}

@test "colour only where it is wanted" {
  viva import -q "$guide"
  id=$(id_of heap)
  expect 0 env -u NO_COLOR "$VIVA" show "$id"
  [[ $output != *$'\e'* ]]
  expect 0 viva --color always show "$id"
  [[ $output == *$'\e['*m* ]]
  expect 0 env -u NO_COLOR FORCE_COLOR=1 "$VIVA" show "$id"
  [[ $output == *$'\e['*m* ]]
  expect 0 env FORCE_COLOR=1 "$VIVA" --color never show "$id"
  [[ $output != *$'\e'* ]]
}

@test "a config file that makes no sense is warned about and the program goes on" {
  mkdir -p "$XDG_CONFIG_HOME/viva"
  printf 'study {\n  retension = 0.8\n  new-per-day = 2\n}\n' >"$XDG_CONFIG_HOME/viva/config"
  viva import -q "$guide"
  expect 0 viva due --json
  holds '.[0].new == 2'
  [[ $stderr == 'config:2: unknown key "retension" in study – did you mean "retention"?' ]]
}

@test "a config file that was asked for must be there" {
  expect 1 viva --config nowhere due
  [[ $stderr == *nowhere* ]]
}

@test "the flag wins over the environment, which wins over the folder" {
  VIVA_DB=$BATS_TEST_TMPDIR/env.db viva import -q "$guide"
  [ -e env.db ]
  VIVA_DB=$BATS_TEST_TMPDIR/env.db expect 0 viva list --json
  holds 'length == 7'
  VIVA_DB=$BATS_TEST_TMPDIR/env.db expect 3 viva --db "$BATS_TEST_TMPDIR/flag.db" list --json
  [ -e flag.db ]
  [ ! -e "$XDG_DATA_HOME" ]
}

@test "a relative data folder is ignored, and without HOME the user database is asked" {
  XDG_DATA_HOME=relative viva import -q "$guide"
  [ -e "$HOME/.local/share/viva/viva.db" ]
  [ ! -e relative ]
  expect 0 env -u HOME "$VIVA" due
}

@test "the database is readable by its owner alone" {
  viva import -q "$guide"
  [ "$(stat -c %a "$XDG_DATA_HOME/viva")" = 700 ]
  [ "$(stat -c %a "$XDG_DATA_HOME/viva/viva.db")" = 600 ]
}

@test "a folder that cannot be written exits 1" {
  [ "$(id -u)" -ne 0 ] || XDG_DATA_HOME=/proc/nothing
  export XDG_DATA_HOME
  [ "$(id -u)" -eq 0 ] || { mkdir -p "$XDG_DATA_HOME" && chmod 500 "$XDG_DATA_HOME"; }
  expect 1 viva import "$guide"
  [[ $stderr == viva:* ]]
}

@test "a closed stdout exits 1 with a sentence" {
  viva import -q "$guide"
  expect 1 bash -c '"$VIVA" list >&-'
  [[ $stderr == *"cannot write to standard output"* ]]
  expect 0 viva check
}

@test "a full disk behind stdout exits 1" {
  [ -e /dev/full ] || skip "there is no /dev/full"
  expect 1 bash -c '"$VIVA" --help >/dev/full'
  [[ $stderr == *"No space left on device"* ]]
}

@test "a reader that goes away is no error to talk about" {
  viva import -q "$guide"
  expect 0 bash -c '"$VIVA" list --json | head -n 1'
  [ -z "$stderr" ]
}

@test "no-input never asks" {
  viva import -q "$guide"
  expect 2 viva --no-input drill
  expect 0 viva --no-input
}

@test "an empty name is no database" {
  expect 2 viva --db '' due
  [[ $stderr == "viva: --db wants a file"* ]]
  VIVA_DB='' expect 0 viva due
}
