#!/usr/bin/env bats
# scripts/setup on systems that this machine is not: a PATH of our own says what is there.

setup() {
  bin=$BATS_TEST_TMPDIR/bin
  mkdir "$bin"
  for tool in bash cat env id mktemp rm tail; do
    ln -s "$(command -v "$tool")" "$bin/$tool"
  done
}

# usage: fake NAME [SCRIPT]: a program of that name
fake() {
  printf '#!/bin/bash\n%s\n' "${2:-exit 0}" >"$bin/$1"
  chmod +x "$bin/$1"
}

run_setup() {
  PATH=$bin run bash "$VIVA_SOURCE_DIR/scripts/setup" "$@"
}

@test "a word that is neither run nor test is a usage error" {
  run_setup everything
  [ "$status" -eq 2 ]
  [[ $output == usage:* ]]
}

@test "without a package manager it names the libraries" {
  run_setup run
  [ "$status" -eq 1 ]
  [[ $output == *"no package manager known here"*"libunistring"* ]]
}

@test "with dnf it prints the line to type and installs nothing" {
  fake dnf 'echo dnf was called; exit 1'
  run_setup run
  [ "$status" -eq 1 ]
  [[ $output == *"sudo dnf install gcc cmake ninja-build"* ]]
  [[ $output != *"was called"* ]]
}

@test "pacman, apk and brew have their line too" {
  for manager in pacman apk brew; do
    fake "$manager"
    run_setup test
    [ "$status" -eq 1 ]
    [[ $output == *"$manager "*"cmake"*"cmark"*"sqlite"* ]]
    rm "$bin/$manager"
  done
}

@test "with everything there already it says nothing, whatever installed it" {
  for tool in cc cmake ninja pkg-config dnf; do
    fake "$tool"
  done
  run_setup run
  [ "$status" -eq 0 ]
  [ -z "$output" ]
}

@test "with apt it installs just what is missing" {
  fake dpkg-query 'case ${*: -1} in cmake|libsqlite3-dev) ;; *) printf installed ;; esac'
  fake apt-get 'echo "$*" >>"$BATS_TEST_TMPDIR/calls"'
  fake sudo '"$@"'
  run_setup run
  [ "$status" -eq 0 ]
  [[ $output == *"installing cmake libsqlite3-dev" ]]
  [ "$(sed -n 1p "$BATS_TEST_TMPDIR/calls")" = update ]
  [ "$(sed -n 2p "$BATS_TEST_TMPDIR/calls")" = "install --yes --no-install-recommends cmake libsqlite3-dev" ]
}

@test "without root and without sudo it says what is missing" {
  rm "$bin/id"
  fake id 'echo 1000'
  fake dpkg-query 'case ${*: -1} in cmake) ;; *) printf installed ;; esac'
  fake apt-get 'echo apt was called'
  run_setup run
  [ "$status" -eq 1 ]
  [[ $output == *"needs root or sudo: cmake" ]]
}

@test "when apt fails it shows why and fails with a sentence" {
  fake dpkg-query
  fake apt-get 'echo "E: no network"; exit 100'
  fake sudo '"$@"'
  run_setup run
  [ "$status" -eq 1 ]
  [[ $output == *"E: no network"*"apt-get could not install them"* ]]
}
