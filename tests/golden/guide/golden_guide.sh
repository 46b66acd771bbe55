#!/usr/bin/env bash
# golden_guide.sh GUIDE_CARDS [--update]: each x.md here must give the cards in x.cards.
set -u
program=${1:?usage: golden_guide.sh GUIDE_CARDS [--update]}
cd "$(dirname "$0")" || exit 2
faults=0
for guide in *.md; do
  expected=${guide%.md}.cards
  if [ "${2:-}" = --update ]; then
    "$program" "$guide" >"$expected"
  elif ! diff -u --label "$expected" --label "what $guide gives" "$expected" <("$program" "$guide"); then
    faults=$((faults + 1))
  fi
done
exit $((faults > 0))
