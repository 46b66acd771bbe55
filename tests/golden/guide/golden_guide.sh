#!/usr/bin/env bash
# golden_guide.sh GUIDE_CARDS [--update]: each x.md here must give the cards in x.cards, and the reasons in
# x.reasons where there is such a file.
set -u
program=${1:?usage: golden_guide.sh GUIDE_CARDS [--update]}
update=${2:-}
cd "$(dirname "$0")" || exit 2
faults=0

# hold EXPECTED GUIDE [--explain]: what the guide gives against what it should.
hold() {
  if [ "$update" = --update ]; then
    "$program" ${3:-} "$2" >"$1"
  elif ! diff -u --label "$1" --label "what $2 gives" "$1" <("$program" ${3:-} "$2"); then
    faults=$((faults + 1))
  fi
}

for guide in *.md; do
  hold "${guide%.md}.cards" "$guide"
  if [ -e "${guide%.md}.reasons" ]; then
    hold "${guide%.md}.reasons" "$guide" --explain
  fi
done
exit $((faults > 0))
