#!/usr/bin/env bats
# libfsrs is built alone, installed, and used by programs that know nothing but where it is.

setup_file() {
  export PREFIX=$BATS_FILE_TMPDIR/prefix
  "$CMAKE" -S "$VIVA_SOURCE_DIR" -B "$BATS_FILE_TMPDIR/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DVIVA_PROGRAM=OFF -DVIVA_LIBRARY=ON -DVIVA_WERROR=ON -DCMAKE_INSTALL_LIBDIR=lib >"$BATS_FILE_TMPDIR/log"
  "$CMAKE" --build "$BATS_FILE_TMPDIR/build" >>"$BATS_FILE_TMPDIR/log"
  "$CMAKE" --install "$BATS_FILE_TMPDIR/build" --prefix "$PREFIX" >>"$BATS_FILE_TMPDIR/log"
  export PKG_CONFIG_PATH=$PREFIX/lib/pkgconfig
}

setup() {
  cd "$BATS_TEST_TMPDIR" || exit 1
  example=$PREFIX/share/doc/fsrs/example
}

# The functions and tables that the public headers declare.
declared() {
  cat "$PREFIX"/include/viva/*.h | sed -n '/^ \*/d; s/.*[ *]\(fsrs[a-z0-9_]*\)[([].*/\1/p' |
    grep -v '^fsrs_room$' | sort -u
}

# usage: schedules COMMAND: the first row of the example is that of a first review
schedules() {
  "$@" >schedule.out
  [ "$(wc -l <schedule.out)" -eq 5 ]
  [[ $(sed -n 2p schedule.out) == *"0.000"*"4.778"* ]]
}

# usage: fits COMMAND: a learner who knows best what he saw often
fits() {
  awk 'BEGIN {
    for (day = 0; day < 60; day += 1 + day % 7)
      for (card = 1; card <= 80; card++)
        print card, (20000 + day) * 86400 + card * 60, (card * 7 + day * 3) % 13 < 2 ? 1 : 3
  }' >reviews
  "$@" <reviews >fit.out
  [[ $(sed -n 1p fit.out) =~ ^[0-9]+\ reviews\ of\ 80\ cards ]]
  [[ $(sed -n 2p fit.out) =~ ([0-9.]+)\ fitted\ to\ the\ rest,\ ([0-9.]+)\ as\ published ]]
  awk "BEGIN { exit !(${BASH_REMATCH[1]} < ${BASH_REMATCH[2]}) }"
  [ "$(sed -n 3p fit.out | wc -w)" -eq 34 ]
}

@test "what is installed is the library, its headers, manual pages and examples" {
  (cd "$PREFIX" && find . -type f -o -type l | sed 's/\.[0-9.]*$//' | grep -v '^./share/man/' | sort -u) >files
  diff files - <<END
./include/viva/evaluation.h
./include/viva/fit.h
./include/viva/fsrs.h
./include/viva/fsrs_fuzz.h
./include/viva/fsrs_schedule.h
./include/viva/habits.h
./include/viva/plan.h
./include/viva/simulate.h
./lib/cmake/fsrs/fsrsConfig.cmake
./lib/cmake/fsrs/fsrsConfigVersion.cmake
./lib/cmake/fsrs/fsrsTargets-release.cmake
./lib/cmake/fsrs/fsrsTargets.cmake
./lib/libfsrs.a
./lib/libfsrs.so
./lib/pkgconfig/fsrs.pc
./share/doc/fsrs/example/CMakeLists.txt
./share/doc/fsrs/example/fit.c
./share/doc/fsrs/example/schedule.c
END
}

@test "the examples run by pkg-config, shared" {
  for name in schedule fit; do
    "$CC" -std=c17 -Wall -Wextra -Wpedantic -Werror "$example/$name.c" -o $name $(pkg-config --cflags --libs fsrs)
  done
  export LD_LIBRARY_PATH=$PREFIX/lib
  schedules ./schedule
  fits ./fit
}

@test "the examples run by pkg-config, static" {
  for name in schedule fit; do
    "$CC" -std=c17 "$example/$name.c" -o $name $(pkg-config --cflags --libs --static fsrs | sed 's/-lfsrs/-l:libfsrs.a/')
  done
  schedules ./schedule
  fits ./fit
}

@test "the examples run by find_package, shared and static" {
  for target in fsrs fsrs-static; do
    mkdir $target
    cp "$example"/* $target
    sed -i "s/PRIVATE fsrs::fsrs)/PRIVATE fsrs::$target)/" $target/CMakeLists.txt
    "$CMAKE" -S $target -B $target/build -G Ninja -DCMAKE_PREFIX_PATH="$PREFIX" >log
    "$CMAKE" --build $target/build >>log
    schedules $target/build/schedule
    fits $target/build/fit
  done
  ! readelf -d fsrs-static/build/fit | grep libfsrs
}

@test "another version is not found" {
  cp "$example"/* .
  sed -i 's/fsrs 0.1 REQUIRED/fsrs 9.9 REQUIRED/' CMakeLists.txt
  ! "$CMAKE" -S . -B build -G Ninja -DCMAKE_PREFIX_PATH="$PREFIX" >log 2>&1 || return 1
  ! pkg-config --exists 'fsrs >= 9.9'
}

@test "what the headers declare is exported, and nothing else" {
  declared >declared
  [ "$(wc -l <declared)" -ge 20 ]
  "$NM" -D --defined-only "$PREFIX/lib/libfsrs.so" | awk '{ print $3 }' | sort >exported
  diff declared exported
  "$NM" -g --defined-only "$PREFIX/lib/libfsrs.a" | awk 'NF == 3 { print $3 }' | sort >archived
  diff declared archived
}

@test "it needs libc, libm and nothing else" {
  for library in $(readelf -d "$PREFIX/lib/libfsrs.so" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p'); do
    [[ $library =~ ^(libc|libm|libpthread)\.so ]] || { echo "$library"; return 1; }
  done
}

@test "each function has a page that leads to its description" {
  for name in $(declared | grep '^fsrs_'); do
    page=$PREFIX/share/man/man3/$name.3
    [ -e "$page" ] || { echo "no page for $name"; return 1; }
    if grep -q '^\.so ' "$page"; then
      page=$PREFIX/share/man/$(sed -n 's/^\.so //p' "$page")
    fi
    grep -q "^\.Fn $name " "$page" || { echo "$name is not described"; return 1; }
  done
}

@test "mandoc finds nothing to say about the pages" {
  command -v mandoc >/dev/null || skip "mandoc is not here"
  for page in "$VIVA_SOURCE_DIR"/docs/*.3; do
    # They name each other, and neither need be installed yet.
    mandoc -T lint "$page" >lint || true
    ! grep -v 'referenced manual not found: Xr fsrs' lint || return 1
  done
}

@test "C++ takes the headers" {
  command -v c++ >/dev/null || skip "there is no C++ compiler here"
  cat >main.cc <<'END'
#include <viva/evaluation.h>
#include <viva/fsrs_schedule.h>
#include <viva/fsrs_fuzz.h>
#include <viva/plan.h>
#include <viva/simulate.h>
int main() {
    fsrs_model model;
    fsrs_default(&model);
    return fsrs_interval(&model, fsrs_first(&model, 3), 0.9) > 4.7 ? 0 : 1;
}
END
  c++ -Wall -Wextra -Werror main.cc -o main $(pkg-config --cflags --libs fsrs)
  LD_LIBRARY_PATH=$PREFIX/lib ./main
}

@test "the loops compile for ARM, whose vectors are NEON's" {
  command -v aarch64-linux-gnu-gcc >/dev/null || skip "there is no compiler for ARM here"
  aarch64-linux-gnu-gcc -std=c17 -O2 -Wall -Wextra -Wno-psabi -Werror -I"$VIVA_SOURCE_DIR/include" \
    -S -o neon.s "$VIVA_SOURCE_DIR/src/schedule/slope_vector.c"
  [ "$(grep -cE 'fmul\s+v[0-9]+\.4s' neon.s)" -gt 100 ]
}
