#!/usr/bin/env bats
# simulate: a table for people, a line a day for programs, and what is advised.

load support

@test "each retention has its days, its sum, and at last there is advice" {
  viva import -q "$guide"
  expect 0 viva simulate --json --days 5 --retention 0.8,0.9
  holds 'all(.v == 1) and [.[].type] == [range(2) | (range(5) | "simulation_day"), "simulation"] + ["advice"]'
  holds '[.[] | select(.type == "simulation_day")] | [.[].day] == [range(5), range(5)] and .[0].date == "2026-11-21"
    and .[4].date == "2026-11-25" and .[0].new == 7 and all(.minutes >= 0 and .memorised >= 0 and .reviews >= 0 and .postponed == 0)'
  holds '[.[] | select(.type == "simulation")] | [.[].retention] == [0.8, 0.9] and all(.days == 5 and .seen == 7
    and .memorised > 5 and .minutes > 0 and (.minutes_a_day * 5 - .minutes | fabs) < 1e-9)'
  holds '.[-1] | .retention_now == 0.9 and (.reason | IN("keep", "lower", "higher")) and .reviews == 0 and .runs > 1'
  # The days are what the sum says.
  holds '([.[] | select(.type == "simulation_day" and .retention == 0.9).minutes] | add)
    - ([.[] | select(.type == "simulation" and .retention == 0.9).minutes] | add) | fabs < 1e-9'
}

@test "a year, and the usual retentions with the one in use, unless one is chosen" {
  viva import -q "$guide"
  mkdir -p "$XDG_CONFIG_HOME/viva"
  echo 'study { retention = 0.87 }' >"$XDG_CONFIG_HOME/viva/config"
  expect 0 viva simulate --json
  holds '[.[] | select(.type == "simulation")] | all(.days == 365) and ([.[].retention] | length == 13
    and . == sort and index(0.87) != null and .[0] == 0.7) '
  holds '.[-1].retention_now == 0.87'
}

@test "percent, any order and doubles are understood" {
  viva import -q "$guide"
  expect 0 viva simulate --json --days 1 --retention 90,0.8,85,0.9
  holds '[.[] | select(.type == "simulation").retention] == [0.8, 0.85, 0.9]'
}

@test "the same seed gives the same figures, another one others" {
  viva import -q "$guide"
  one=$(viva simulate --json --days 30)
  [ "$(viva simulate --json --days 30)" = "$one" ]
  [ "$(viva --seed 8 simulate --json --days 30)" != "$one" ]
  # Without a seed they do not change either, so that two looks can be compared.
  unset VIVA_SEED
  [ "$(viva simulate --json --days 30)" = "$(viva simulate --json --days 30)" ]
}

@test "the user's own reviews tell cards and habits" {
  grade_days 2026-11 5 --seconds 30
  expect 0 viva simulate --json --days 20 --retention 0.9
  holds '.[-1].reviews == 35'
  holds '[.[] | select(.type == "simulation_day").new] | add == 0'
  expect 0 viva simulate --days 20
  [[ $output == *"7 cards that you know and 0 new"*"as in your last 35 reviews"* ]]
  # At half a minute each, reviews take longer than the published twelve seconds.
  expect 0 viva simulate --json --retention 0.9
  holds '[.[] | select(.type == "simulation")] | .[0] | .reviews > 5 and .minutes * 60 / .reviews > 16'
}

@test "people get a table and a sentence" {
  viva import -q "$guide"
  expect 0 viva simulate
  [[ $output == *"0 cards that you know and 7 new, 10 a day. There are no reviews of yours yet"* ]]
  [[ $output == *"RETENTION   MINUTES A DAY    REVIEWS   REMEMBERED"*"▸      90 %"* ]]
  [[ ${lines[-1]} == "Keep 90 %"* ]]
  expect 0 viva simulate --ascii
  [[ $output == *">      90 %"* ]]
  ! LC_ALL=C grep -q '[^ -~]' <<<"$output"
  expect 0 viva simulate --plain --retention 0.9 --days 3
  [ "${#lines[@]}" -eq 2 ]
  [[ ${lines[1]} == 0.9$'\t'*$'\t'*$'\t'* ]]
}

@test "a terminal gets a plot" {
  viva import -q "$guide"
  on_terminal '' "$VIVA simulate --days 40"
  grep -q 'Minutes a day at 90 %' out
  grep -q '█' out
  grep -q 'today .* day 40' out
}

@test "new cards that are never met are not counted" {
  viva import -q "$guide"
  echo 'study { new-per-day = 0 }' >config
  expect 0 viva --config config simulate --json --days 3
  holds '.[-1] | .reason == "none" and .retention == 0.9'
  expect 0 viva --config config simulate --days 3
  [[ ${lines[-1]} == "Nothing is studied in that time"* ]]
}

@test "without cards there is nothing to simulate" {
  expect 3 viva simulate --json
  [ -z "$output" ]
  expect 3 viva simulate
  [[ $output == *"No cards yet"* ]]
}

@test "nonsense is refused" {
  for days in 0 3651 1.5 x; do
    expect 2 viva simulate --days $days
  done
  for list in 0.4 0.999 0.9, ,0.9 high 0.9x; do
    expect 2 viva simulate --retention "$list"
    [[ $stderr == *"--retention wants"* ]]
  done
  expect 2 viva simulate sql
}
