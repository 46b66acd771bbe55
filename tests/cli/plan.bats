#!/usr/bin/env bats
# plan: dates to be ready for; and next, due and drill with a date ahead.

load support

import_guide() {
  viva import -q "$guide"
}

@test "a plan is a line for all, for each date, each topic and each day" {
  import_guide
  expect 0 viva plan --json --date 2026-12-05 --minutes 3
  holds 'all(.v == 1) and [.[].type] == ["plan", "plan_date", ("plan_topic", "plan_topic", "plan_topic"),
    (range(14) | "plan_day")]'
  holds '.[0] | .date == "2026-12-05" and .days == 14 and .minutes == 3 and .cards == 7 and .kept
    and (.now | .expected == 0 and .low == 0) and (.on_plan | .low < .expected and .expected <= .high and .expected > 0.5)
    and .stop.expected == 0 and .target == 0.9 and .target_minutes > 0 and .twice_the_minutes >= .on_plan.expected
    and (.today | .due == 0 and .new > 0 and .minutes > 0 and .minutes <= 3) and .reviews == 0 and .weights == {}'
  holds '.[1] | .date == "2026-12-05" and .query == [] and .cards == 7 and .on_plan.expected > 0.5'
  holds '[.[] | select(.type == "plan_topic")] | ([.[].cards] | add) == 7 and all(.topic | length == 2)'
  holds '[.[] | select(.type == "plan_day")] | [.[].day] == [range(14)] and .[0].date == "2026-11-21"
    and .[13].date == "2026-12-04" and all(.minutes >= 0 and .reviews >= 0 and .readiness >= 0) and .[0].new > 0'
  holds '(.[-1].readiness - .[0].on_plan.expected | fabs) < 1e-4'
}

@test "what is set holds for the next commands, and next and due follow it" {
  import_guide
  holds_why() { expect 0 viva next --json; holds ".[0].why == \"$1\""; }
  holds_why new
  viva plan -q --date 2026-12-05 --minutes 1
  holds_why plan
  holds '.[0].plan | .date == "2026-12-05" and .recall == 0 and .without == 0 and .with > 0.5 and .seconds > 5'
  expect 0 viva next
  [[ $output == *"Planned for Sat 5 Dec: 0 % then if left alone"* ]]
  expect 0 viva due --json
  holds '.[0] | .due == 0 and .new == 2 and .minutes <= 1 and .plan == {"date": "2026-12-05", "minutes": 1, "beyond": 5}'
  expect 0 viva plan --json
  holds '.[0] | .minutes == 1 and .date == "2026-12-05" and .today.new == 2'
}

@test "a new day is planned anew from the log, and after the date plain FSRS goes on" {
  import_guide
  viva plan -q --date 2026-11-24 --minutes 1
  first=$(viva next --json | jq -r .id)
  viva grade -q "$first" good --seconds 60
  expect 0 viva due
  [ "$output" = "Today's 1 min is used. 6 more cards would pay: viva drill -t 10 goes on." ]
  expect 3 viva due --exit-code
  expect 3 viva next --json
  expect 0 on 2026-11-22T10:00:00Z viva next --json
  holds '.[0] | .why == "plan" and .id != "'"$first"'"'
  expect 0 on 2026-11-24T10:00:00Z viva next --json
  holds '.[0].why == "plan"'
  expect 0 on 2026-11-25T10:00:00Z viva next --json
  holds '.[0].why != "plan"'
  expect 3 on 2026-11-25T10:00:00Z viva plan
  [[ $output == "The date, Tue 24 Nov, is over: plain FSRS goes on."* ]]
}

@test "undo and other machines need no rule: the plan follows from the log" {
  import_guide
  viva plan -q --date 2026-12-05 --minutes 5
  first=$(viva next --json | jq -r .id)
  viva grade -q "$first" good --seconds 10
  [ "$(viva next --json | jq -r .id)" != "$first" ]
  viva undo -q
  [ "$(viva next --json | jq -r .id)" = "$first" ]
}

@test "the same clock and seed give the same plan" {
  import_guide
  viva plan -q --date 2026-12-10 --minutes 1
  one=$(viva plan --json)
  [ "$(viva plan --json)" = "$one" ]
  [ "$(viva --seed 8 plan --json)" != "$one" ]
  # Without a seed the day decides.
  unset VIVA_SEED
  [ "$(viva plan --json)" = "$(viva plan --json)" ]
  [ "$(viva next --json | jq .id)" = "$(on 2026-11-21T20:00:00Z viva next --json | jq .id)" ]
  # Beyond a month the order goes by prices, which are found by chance: by the day's.
  viva plan -q --date 2026-12-25
  [ "$(viva next --json | jq .plan)" = "$(viva next --json | jq .plan)" ]
}

@test "a query says which cards count, and the others come after them" {
  import_guide
  expect 0 viva plan --json --date 2026-12-05 --minutes 30 heap
  holds '.[0].cards == 1 and .[1].query == ["heap"]'
  id=$(viva next --json heap | jq -r .id)
  expect 0 viva next --json
  holds '.[0] | .id == "'"$id"'" and .why == "plan"'
  viva grade -q "$id" easy --seconds 20
  expect 0 viva next --json
  holds '.[0].why == "new"'
}

@test "several dates, each with its cards, forgotten one by one" {
  import_guide
  viva plan -q --date 2026-12-20 --minutes 4
  expect 0 viva plan --json --date 2026-12-05 heap
  holds '.[0] | .date == "2026-12-20" and .minutes == 4 and .cards == 7'
  holds '[.[] | select(.type == "plan_date")] | [.[].date] == ["2026-12-05", "2026-12-20"] and [.[].cards] == [1, 6]'
  expect 0 viva plan
  [[ $output == *"Interview Sat 5 Dec, in 14 days: 1 card (heap), 4 min a day."*"Interview Sun 20 Dec, in 29 days: 6 cards, 4 min a day."* ]]
  [[ $output == *"Sat 5 Dec  "*"Sun 20 Dec  "* ]]
  expect 0 viva plan --clear --date 2026-12-05
  [ "$output" = "That date is forgotten; the others stay." ]
  expect 3 viva plan --clear --date 2026-12-05
  expect 0 viva plan --json
  holds '[.[] | select(.type == "plan_date")] | length == 1'
  expect 0 viva plan --clear
  [ "$output" = "The plan is cleared: plain FSRS goes on." ]
  expect 3 viva plan --clear
  expect 3 viva plan
  [[ $output == "No date is set. viva plan --date"* ]]
  expect 0 viva next --json
  holds '.[0].why == "new"'
}

@test "weights: what counts more comes first, what counts nothing is left out" {
  import_guide
  viva plan -q --date 2026-12-05 --minutes 1 --weight beyond=5 --weight basics=0
  expect 0 viva plan --json
  holds '.[0].weights == {"beyond": 5, "basics": 0} and ([.[] | select(.type == "plan_topic")] | length == 2)'
  expect 0 viva next --json
  holds '.[0].topic[1] == "Beyond Comparison"'
  expect 0 viva plan
  [[ $output == *"beyond counts 5 times."* ]]
  expect 0 viva plan --json --weight beyond=1 --weight basics=1
  holds '.[0].weights == {} and .[0].cards == 7'
  for weight in x =2 x= x=y x=-1 x=1001 'a"b=2'; do
    expect 2 viva plan --weight "$weight"
    [[ $stderr == *"--weight wants a topic and a number"* ]]
  done
  viva plan -q --weight 'the=0' --weight beyond=0 --weight question=0 --weight basics=0
  expect 0 viva plan
  [[ $output == *"None of these cards counts: all weights are 0."* ]]
}

@test "a look changes nothing" {
  import_guide
  expect 0 viva plan -n --date 2026-12-05 --minutes 2
  [[ $output == *"2 min a day reaches"*"Today 0 due and"*"Nothing was set."* ]]
  expect 3 viva plan
  viva plan -q --date 2026-12-05 --minutes 2
  expect 0 viva plan --json --dry-run --minutes 9
  holds '.[0].minutes == 9 and .[0].kept == false'
  expect 0 viva plan --json
  holds '.[0].minutes == 2 and .[0].kept'
}

@test "people are told what the minutes reach" {
  import_guide
  expect 0 viva plan --date 2026-12-05 --minutes 30
  [[ $output == *"Interview Sat 5 Dec, in 14 days: 7 cards, 30 min a day."* ]]
  [[ $output == *"EXPECTED RECALL"*"NOW  IF I STOP    ON PLAN"*" all "*"The Basics"* ]]
  [[ $output == *"30 min a day reaches "*" %; "*"would do for 90 %."*"Today 0 due and 7 new, about "* ]]
  expect 0 on 2026-12-04T10:00:00Z viva plan --minutes 1
  [[ $output == *"Sat 5 Dec, tomorrow:"* ]]
  expect 0 on 2026-12-05T10:00:00Z viva plan
  [[ $output == *"Sat 5 Dec, today:"* ]]
  expect 0 viva plan --ascii
  ! LC_ALL=C grep -q '[^ -~]' <<<"$output"
  expect 0 viva plan -q
  [ -z "$output" ]
}

@test "a terminal gets a plot of readiness, a narrow one fewer columns" {
  import_guide
  viva plan -q --date 2026-12-05 --minutes 1
  on_terminal '' "$VIVA plan"
  grep -q 'Expected recall at the date, after each day of study' out
  grep -q '█' out
  grep -q 'today .* day 14' out
  on_terminal '' "stty cols 40; $VIVA plan"
  grep -q 'NOW  ON PLAN' out
  tr -d '\r' <out | awk '{ gsub(/[^ -~]/, "") } length > 40' >long
  [ ! -s long ]
}

@test "without minutes it is half an hour" {
  import_guide
  expect 0 viva plan --json --date 2026-12-05
  holds '.[0].minutes == 30'
}

@test "the drill follows the plan and says so, ends with the minutes, and goes on when told to" {
  import_guide
  viva plan -q --date 2026-12-05 --minutes 1
  run --separate-stderr "$VIVA" drill --plain <<<$'\n3\nq'
  [ "$status" -eq 0 ]
  [[ $output == *"Planned for Sat 5 Dec: 0 % then if left alone"*"1 card graded"*"Ready for Sat 5 Dec: "*" % now, "*" % on plan."* ]]
  id=$(viva next --json | jq -r .id)
  viva grade -q "$id" good --seconds 55
  expect 3 viva drill --plain
  [[ $output == *"Today's 1 min is used. 5 more cards would pay: viva drill -t 10 goes on."* ]]
  run --separate-stderr "$VIVA" drill --plain -t 5 <<<$'\n3\nq'
  [ "$status" -eq 0 ]
  [[ $output == *"Planned for Sat 5 Dec"*"1 card graded"* ]]
}

@test "whoever says what to ask leaves the plan aside" {
  import_guide
  viva plan -q --date 2026-12-05 --minutes 1
  for order in due random topic; do
    run --separate-stderr "$VIVA" drill --plain --order $order <<<q
    [[ $output != *Planned* && $output == *"Enter reveals"* ]]
  done
  run --separate-stderr "$VIVA" drill --plain --new 3 <<<q
  [[ $output != *Planned* && $output == *"3 left"* ]]
}

@test "what cannot be planned is told" {
  expect 3 viva plan --date 2026-12-05
  [[ $output == *"No cards yet"* ]]
  import_guide
  expect 3 viva plan --date 2026-12-05 nothingmatchesthis
  [[ $stderr == *"no card matches, so there is nothing to plan"* ]]
  expect 3 viva plan
  expect 3 viva plan --json --date 2026-12-05 nothingmatchesthis
  [ -z "$output" ]
  expect 2 viva plan --date 2026-11-20
  [[ $stderr == *"--date wants a day to come; 2026-11-20 is over"* ]]
  expect 2 viva plan --date 2028-01-01
  [[ $stderr == *"within the next 400"* ]]
  expect 2 viva plan --date soon
  expect 2 viva plan --date 2026-12-05 --minutes 0
  [[ $stderr == *"--minutes wants at least 1: without time nothing can be planned"* ]]
  expect 2 viva plan --date 2026-12-05 --minutes 1441
  expect 2 viva plan --date 2026-12-05 --minutes much
  expect 2 viva plan sql
  [[ $stderr == *"--date names it"* ]]
  expect 2 viva plan --date 2026-12-05 'r<<'
  expect 2 viva plan --clear --minutes 5
  expect 2 viva plan --clear sql
  expect 3 viva plan
}

@test "a database that cannot be used is exit 5" {
  mkdir -p "$XDG_DATA_HOME/viva"
  echo nonsense >"$XDG_DATA_HOME/viva/viva.db"
  expect 5 viva plan
  expect 5 viva simulate
}

@test "a setting that makes no sense is passed over" {
  command -v sqlite3 >/dev/null || skip "sqlite3 is not here"
  import_guide
  for value in "" "date" "date x" "minutes -1" "rubbish"; do
    sqlite3 "$XDG_DATA_HOME/viva/viva.db" "INSERT OR REPLACE INTO setting VALUES ('interviews', '$value')"
    expect 3 viva plan
    expect 0 viva next --json
  done
}
