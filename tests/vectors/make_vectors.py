#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the scheduler's own vectors: the formulas of docs/scheduler.md in 40-digit decimals.

usage: make_vectors.py > tests/vectors/own.jsonl

It shares nothing with the C code but the formulas, needs only the standard
library, and writes the same bytes each time.
"""
import json
import random
from decimal import Decimal as D, ROUND_HALF_UP, getcontext

getcontext().prec = 40
chance = random.Random(20261121)

DEFAULT6 = "0.212 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483 0.6014 1.8729 0.5425 0.0912 0.0658 0.1542"
LOW6 = ".001 .001 .001 .001 1 .001 .001 .001 0 0 .001 .001 .001 .001 0 0 1 0 0 0 .1"
HIGH6 = "100 100 100 100 10 4 4 .75 4.5 .8 3.5 5 .25 .9 4 1 6 2 2 .8 .8"
DEFAULT7 = "0.1104 2.2395 3.9221 11.7841 6.1686 0.6457 3.6807 1.9795 0 1.3826 0.7024 0.5999 0.8146 0.6398 1 1.3207 0.6707 3.8668 0.4416 0.0934 1.8631 0.6162 1.0869 0.1567 0.0801 0.2421 0.9464 0.1433 0.7145 0 0.5667 0.3734 0.5333 0.3048"
LOW7 = ".0001 .0001 .0001 .0001 1 .001 .1 0 0 .3 .01 .1 0 0 1 0 0 .5 .001 .001 0 0 1 .01 .01 .2 .5 .01 .1 0 .1 0 0 0"
HIGH7 = "50 100 100 100 10 4 4 4 1.2 3 1.5 1 3.5 1 7 4 2 6 1.5 1 5 1 7 .25 .95 .85 .99 1 1 .9 1.1 1 .6 .6"


def numbers(words):
    return [D(word) for word in words.split()]


def clamp(x, low, high):
    return min(max(x, D(low)), D(high))


def rounded(x):
    """To whole numbers, half away from zero (x is never negative)."""
    return int(x.quantize(D(1), ROUND_HALF_UP))


def plain(x):
    """17 digits name a double exactly."""
    return float(x)


class Six:
    def __init__(self, w):
        self.w = w
        self.d = -w[20]
        self.f = D("0.9") ** (1 / self.d) - 1

    def first_difficulty(self, g):
        return self.w[4] - (self.w[5] * (g - 1)).exp() + 1

    def bounded(self, s, d):
        return clamp(s, "0.001", 36500), clamp(d, 1, 10)

    def recall(self, t, s):
        return (1 + self.f * t / s) ** self.d

    def interval(self, state, r):
        return state[0] / self.f * (r ** (1 / self.d) - 1)

    def step(self, state, t, g):
        w = self.w
        if state is None:
            return self.bounded(w[g - 1], self.first_difficulty(g))
        s, d = state
        if t == 0:
            k = (w[17] * (g - 3 + w[18])).exp() * s ** -w[19]
            after = s * (k if g == 1 else max(k, D(1)))
        elif g == 1:
            after = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * (w[14] * (1 - self.recall(t, s))).exp()
            after = min(after, s / (w[17] * w[18]).exp())
        else:
            hard = w[15] if g == 2 else 1
            easy = w[16] if g == 4 else 1
            gain = w[8].exp() * (11 - d) * s ** -w[9] * ((w[10] * (1 - self.recall(t, s))).exp() - 1)
            after = s * (1 + gain * hard * easy)
        u = d - w[6] * (g - 3) * (10 - d) / 9
        return self.bounded(after, w[7] * self.first_difficulty(4) + (1 - w[7]) * u)

    def from_sm2(self, ease, interval, kept):
        w = self.w
        s = max(interval, D("0.001")) * self.f / (kept ** (1 / self.d) - 1)
        gain = w[8].exp() * s ** -w[9] * ((w[10] * (1 - kept)).exp() - 1)
        return self.bounded(s, 11 - (ease - 1) / gain)


class Seven:
    def __init__(self, w):
        self.w = w

    def first_difficulty(self, g):
        return self.w[4] - (self.w[5] * (g - 1)).exp() + 1

    def bounded(self, s, f, d):
        return clamp(s, "0.0001", 36500), clamp(f, "0.0001", 36500), clamp(d, 1, 10)

    def fast(self, t, f):
        w = self.w
        m = clamp(w[23] * f ** (w[33] - D("0.3")), "0.01", "0.95")
        c = min(-w[25].ln() / m, D(60)).exp() - 1
        return (1 + c * t / f) ** -m

    def recall(self, t, state):
        w = self.w
        s, f, d = state
        q = clamp(w[24], "0.01", "0.95")
        c = w[26] ** (-1 / q) - 1
        slow = (1 + c * ((d - 5) * (w[32] - D("0.3"))).exp() * t / s) ** -q
        a = w[27] * f ** -w[29]
        b = w[28] * s ** w[30] * ((d - 5) * (w[31] - D("0.5"))).exp()
        return D("0.00001") + D("0.99998") * (a * self.fast(t, f) + b * slow) / (a + b)

    def trace(self, x, d, r, g, w):
        lapsed = min(x, w[3] * ((x + 1) ** w[4] - 1) * (w[5] * (1 - r)).exp())
        if g == 1:
            return lapsed
        hard = w[6] if g == 2 else 1
        easy = w[7] if g == 4 else 1
        gain = (w[0] - D("1.5")).exp() * (11 - d) * x ** -w[1] * ((w[2] * (1 - r)).exp() - 1)
        return max(lapsed, x * (1 + gain * hard * easy))

    def step(self, state, t, g):
        w = self.w
        if state is None:
            return self.bounded(w[g - 1], D("0.8") * w[g - 1], self.first_difficulty(g))
        s, f, d = state
        r = self.recall(t, state)
        slow = self.trace(s, d, r, g, w[7:15])
        fast = self.trace(f, d, self.fast(t, f), g, w[15:23])
        if g == 1:
            fast = min(fast, D("0.8") * slow)
        v = -w[6] * (g - 3) * (r + D("0.1") if g == 1 else 1)
        d2 = D("0.01") * self.first_difficulty(4) + D("0.99") * (d + v * (10 - d) / 9)
        return self.bounded(slow, fast, d2)

    def interval(self, state, r):
        """Halves ln t until the 15th digit stands."""
        low, high = D("1e-60").ln(), D(36500).ln()
        if self.recall(D(36500), state) >= r:
            return D(36500)
        while high - low > D("1e-15"):
            middle = (low + high) / 2
            if self.recall(middle.exp(), state) > r:
                low = middle
            else:
                high = middle
        return low.exp()


def drawn(default, low, high, reach):
    """A parameter set between its bounds, up to `reach` of the way from the default."""
    w = []
    for x, a, b in zip(numbers(default), numbers(low), numbers(high)):
        towards = a if chance.random() < 0.5 else b
        share = D(str(round(chance.random() * reach, 3)))
        w.append((x + (towards - x) * share).quantize(D("0.0001")))
    w = [max(min(x, b), a) for x, a, b in zip(w, numbers(low), numbers(high))]
    return w


def migrated(w):
    w = list(w)
    if len(w) == 17:
        w[4] += 2 * w[5]
        w[5] = (3 * w[5] + 1).ln() / 3
        w[6] += D("0.5")
        w += [D(0), D(0)]
    if len(w) == 19:
        w += [D(0), D("0.5")]
    return [max(min(x, b), a) for x, a, b in zip(w, numbers(LOW6), numbers(HIGH6))]


def write(line):
    print(json.dumps(line, separators=(",", ":")))


def rating():
    return chance.choices([1, 2, 3, 4], [18, 12, 55, 15])[0]


def history(model, count, gap, retention, recall):
    """Reviews with what is expected after each; and the last state."""
    state, reviews = None, []
    for i in range(count):
        t = D(0) if i == 0 else gap(state)
        g = rating()
        review = {"t": plain(t), "g": g}
        if state:
            review["R"] = plain(recall(t, state))
        state = model.step(state, t, g)
        review["s"], review["d"] = plain(state[0]), plain(state[-1])
        if len(state) == 3:
            review["sf"] = plain(state[1])
        review["ivl"] = plain(model.interval(state, retention))
        reviews.append(review)
    return reviews, state


def retention():
    return D(str(chance.choice([0.9, 0.9, round(0.7 + 0.29 * chance.random(), 3)])))


def whole_gap(state):
    if chance.random() < 0.25:
        return D(0)
    return D(max(1, min(2000, round(float(state[0]) * chance.choice([0.5, 1, 1, 2])))))


def part_gap(state):
    if chance.random() < 0.4:
        return D(str(round(0.001 + 0.1 * chance.random(), 4)))
    return D(str(round(min(2000, float(state[0]) * chance.choice([0.5, 1, 1, 2])) + 0.0001, 4)))


def state_lines6(id, name, model):
    r = retention()
    reviews, state = history(model, chance.randint(2, 8), whole_gap, r,
                             lambda t, state: model.recall(t, state[0]))
    t = D(chance.choice([0, 1, 7, 40]))
    outcomes = []
    for g in (1, 2, 3, 4):
        after = model.step(state, t, g)
        outcomes.append([plain(after[0]), plain(after[1]), plain(model.interval(after, r))])
    write({"kind": "fsrs6_state", "id": id, "p": name, "dr": plain(r), "reviews": reviews,
           "replay": [plain(x) for x in state], "next": {"t": plain(t), "a": outcomes}})


def sm2_line(id, name, model):
    ease = D(str(round(1.3 + 2 * chance.random(), 2)))
    interval = D(chance.randint(1, 400))
    kept = D(str(round(0.8 + 0.15 * chance.random(), 3)))
    start = state = model.from_sm2(ease, interval, kept)
    reviews = []
    for _ in range(chance.randint(1, 4)):
        t, g = whole_gap(state), rating()
        state = model.step(state, t, g)
        reviews.append({"t": plain(t), "g": g})
    write({"kind": "fsrs6_sm2", "id": id, "p": name, "ease": plain(ease), "ivl": plain(interval),
           "ret": plain(kept), "start": [plain(x) for x in start], "reviews": reviews,
           "end": [plain(x) for x in state]})


STEPS = [([], []), ([10], [10]), ([1, 10], [10]), ([30, 2880], [1440])]


def named_step(minutes):
    return f"{minutes // 1440}d" if minutes % 1440 == 0 else f"{minutes}m"


def waiting(steps, card_state, at, g):
    """Minutes of the step after an answer and its index, or None when it leaves the steps."""
    if at >= len(steps) or g == 4 or (card_state == 2 and g != 1):
        return None
    if g == 1:
        return D(steps[at if card_state == 2 else 0]), 0
    if g == 2:
        mean = D(steps[0] + steps[1]) / 2 if len(steps) > 1 else D("1.5") * steps[0]
        return D(rounded(mean)), at
    return (D(steps[at + 1]), at + 1) if at + 1 < len(steps) else None


def days_after(model, state, card_state, t, g, r, most):
    days = {}
    for other in (1, 2, 3, 4):
        interval = model.interval(model.step(state, t, other), r)
        days[other] = max(1, min(most, rounded(interval)))
    if card_state == 2:
        days[2] = min(days[2], days[3])
        days[3] = max(days[3], days[2] + 1)
        days[4] = max(days[4], days[3] + 1)
    return days[g]


def card_line(id, name, model):
    learning, relearning = STEPS[id % len(STEPS)]
    r, most = retention(), chance.choice([36500, 60])
    start = 1_790_000_000_000 + chance.randint(0, 10**9) * 1000
    state, card_state, at, lapses, now, due = None, 0, 0, 0, 0, 0
    reviews = []
    for i in range(chance.randint(3, 7)):
        before, now = now, due + (0 if chance.random() < 0.6 else chance.randint(0, 90000))
        t = D((start // 1000 + now) // 86400 - (start // 1000 + before) // 86400)
        g = rating()
        steps = relearning if card_state >= 2 else learning
        lapses += card_state == 2 and g == 1
        wait = waiting(steps, card_state, at, g)
        days = days_after(model, state, card_state, t, g, r, most)
        state = model.step(state, t, g)
        if wait and wait[0] < 1440:
            card_state, at, scheduled = (3 if card_state >= 2 else 1), wait[1], 0
            due = now + int(wait[0] * 60)
        elif wait:
            card_state, at, scheduled = 2, wait[1], int(wait[0] / 1440)
            due = now + int(wait[0] * 60)
        else:
            card_state, at, scheduled = 2, 0, days
            due = now + days * 86400
        reviews.append({"t": now, "g": g, "due": due, "state": card_state, "step": at,
                        "sched": scheduled, "s": plain(state[0]), "d": plain(state[1]),
                        "reps": i + 1, "lapses": lapses})
    write({"kind": "fsrs6_card", "id": id, "p": name, "dr": plain(r), "fuzz": False, "max": most,
           "ls": [named_step(x) for x in learning], "rls": [named_step(x) for x in relearning],
           "t0_ms": start, "reviews": reviews})


def main():
    sixes = {"default": numbers(DEFAULT6)}
    for i, reach in enumerate([0.1, 0.1, 0.3, 0.3, 0.9]):
        sixes[f"drawn6-{i}"] = drawn(DEFAULT6, LOW6, HIGH6, reach)
    sixes["lowest6"], sixes["highest6"] = numbers(LOW6), numbers(HIGH6)
    older = {"seventeen": drawn(DEFAULT6, LOW6, HIGH6, 0.1)[:17],
             "nineteen": drawn(DEFAULT6, LOW6, HIGH6, 0.1)[:19]}
    older["seventeen"][4] = D("4.9")
    older["seventeen"][5] = D("0.9")
    for name, w in {**sixes, **older}.items():
        write({"kind": "params6", "id": name, "w": [plain(x) for x in w],
               "filled": [plain(x) for x in migrated(w)]})
    sevens = {"default7": numbers(DEFAULT7)}
    for i, reach in enumerate([0.1, 0.2, 0.4]):
        w = drawn(DEFAULT7, LOW7, HIGH7, reach)
        w[:4] = sorted(w[:4])
        w[26] = max(w[25], w[26])
        sevens[f"drawn7-{i}"] = w
    sevens["lowest7"], sevens["highest7"] = numbers(LOW7), numbers(HIGH7)
    steepest = numbers(DEFAULT7)  # the fast curve falls so early that its rate is cut at e^60
    steepest[23], steepest[25], steepest[33] = D("0.01"), D("0.2"), D("0.3")
    sevens["steepest7"] = steepest
    for name, w in sevens.items():
        write({"kind": "params7", "id": name, "w": [plain(x) for x in w]})

    models = [(name, Six(migrated(w))) for name, w in {**sixes, **older}.items()]
    for id in range(80):
        state_lines6(id, *models[id % len(models)])
    for id in range(24):
        sm2_line(id, *models[id % len(models)])
    for id in range(32):
        card_line(id, *models[id % len(sixes)])
    models = [(name, Seven(w)) for name, w in sevens.items()]
    for id in range(80):
        name, model = models[id % len(models)]
        r = retention()
        reviews, _ = history(model, chance.randint(2, 6), part_gap, r, model.recall)
        write({"kind": "fsrs7_state", "id": id, "p": name, "dr": plain(r), "reviews": reviews})


main()
