#!/usr/bin/env bats
# Manual pages and completions name every command and option of the table.

load support

commands() {
  viva help | sed -n '/^Commands/,/^$/p' | awk 'NR > 1 && NF { print $1 }'
}


all_options() {
  viva help | sed -n '/^Options/,/^$/p' | sed 's/^ *\(-., \)\?--\([a-z-]*\).*/\2/' | grep -v '^Options\|^$'
  for command in $(commands); do
    viva help "$command" | sed -n '/^Options/,/^$/p' | sed 's/^ *\(-., \)\?--\([a-z-]*\).*/\2/' | grep -v '^Options\|^$' || true
  done
}

@test "the table is read by this test at all" {
  [ "$(commands | wc -l)" -ge 16 ]
  [ "$(all_options | wc -l)" -ge 30 ]
  all_options | grep -qx dry-run
}

@test "the manual names every command and option" {
  for command in $(commands); do
    grep -q "^\.It Cm $command\b" "$VIVA_ROOT/docs/viva.1" || { echo "no $command"; return 1; }
  done
  for option in $(all_options); do
    grep -qE "Fl Fl $option\b" "$VIVA_ROOT/docs/viva.1" || { echo "no --$option"; return 1; }
  done
}

@test "the completions of each shell name every command and option" {
  for command in $(commands); do
    grep -qE "commands='.*\b$command\b" "$VIVA_ROOT/docs/completions/viva.bash" || { echo "bash: $command"; return 1; }
    grep -q "'$command:" "$VIVA_ROOT/docs/completions/_viva" || { echo "zsh: $command"; return 1; }
    grep -q -- "-a $command " "$VIVA_ROOT/docs/completions/viva.fish" || { echo "fish: $command"; return 1; }
  done
  for option in $(all_options); do
    grep -q -- "--$option\b" "$VIVA_ROOT/docs/completions/viva.bash" || { echo "bash: --$option"; return 1; }
    grep -q -- "--$option\b" "$VIVA_ROOT/docs/completions/_viva" || { echo "zsh: --$option"; return 1; }
    grep -q -- "-l $option\b" "$VIVA_ROOT/docs/completions/viva.fish" || { echo "fish: --$option"; return 1; }
  done
}

@test "the completions are good shell" {
  bash -n "$VIVA_ROOT/docs/completions/viva.bash"
  for shell in zsh:_viva fish:viva.fish; do
    if command -v "${shell%%:*}" >/dev/null; then
      "${shell%%:*}" -n "$VIVA_ROOT/docs/completions/${shell#*:}"
    fi
  done
}

@test "bash completes commands and options" {
  complete_line() {
    bash -c 'source "$VIVA_ROOT/docs/completions/viva.bash"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _viva; printf "%s\n" "${COMPREPLY[@]}"' bash "$@"
  }
  [ "$(complete_line viva dri)" = drill ]
  [ "$(complete_line viva import --dr)" = --dry-run ]
  [ "$(complete_line viva grade abcd ag)" = again ]
  [ "$(complete_line viva --json list is:w)" = is:weak ]
}

@test "mandoc finds nothing to say about the manual pages" {
  command -v mandoc >/dev/null || skip "mandoc is not here"
  for page in viva.1 viva-config.5 viva-format.5 viva-log.5; do
    # The pages name each other, and neither need be installed yet.
    mandoc -T lint "$VIVA_ROOT/docs/$page" >lint || true
    ! grep -v 'referenced manual not found: Xr viva' lint || return 1
  done
}

@test "every file that the documents name is there" {
  # NAME stands for the file that a recipe makes.
  for path in $(grep -ohE '`(src|include|tests|docs|scripts|content)/[A-Za-z0-9_./-]*`' \
    "$VIVA_ROOT"/docs/*.md "$VIVA_ROOT/README.md" | tr -d '`' | grep -v NAME | sort -u); do
    [ -e "$VIVA_ROOT/$path" ] || { echo "$path is not there"; return 1; }
  done
}

@test "the manual of the config file names every key" {
  for key in start day-starts editor new-per-day max-reviews retention model theme background color width ascii mouse title; do
    grep -q "^\.It Ic $key$" "$VIVA_ROOT/docs/viva-config.5"
  done
  # A key that the program does not know is warned about; one that it knows is not.
  sed -n '/^\.Sh EXAMPLES/,/^\.Ed/p' "$VIVA_ROOT/docs/viva-config.5" | grep -v '^\.' >config
  expect 0 viva --config config due
  [ -z "$stderr" ]
}

@test "the manual of guides names every format, and an unknown one is told them" {
  touch "$BATS_TEST_TMPDIR/a.md"
  run viva import --dry-run --format nonsense "$BATS_TEST_TMPDIR/a.md"
  [ "$status" -eq 2 ]
  formats=${lines[0]##*: }
  [[ "$formats" == auto,\ heading,*,\ file ]]
  for format in $(tr -d , <<<"${formats#auto, }"); do
    grep -q "^\.It Sy $format$" "$VIVA_ROOT/docs/viva-format.5" || { echo "no $format"; return 1; }
  done
}

@test "the map in main.c names files that are there" {
  for name in $(sed -n '/The map/,/^ \*\//p' "$VIVA_ROOT/src/main.c" | grep -oE '[a-z_]+\.c\b' | sort -u); do
    [ -n "$(find "$VIVA_ROOT/src" -name "$name")" ] || { echo "$name is not there"; return 1; }
  done
}
