// SPDX-License-Identifier: MIT
// Sittings of random deeds over random days: the rules of a session hold at every turn.

#include "support/check.h"
#include "support/desk.h"
#include "support/draw.h"

#include <string.h>

enum { SITTINGS = 6, TURNS = 80, CARDS = 40, DEEDS = 4096 };

struct deed_made {
    int64_t key;
    int64_t at;
    int64_t day;
    bool first;
    struct memory before;
};

struct play {
    struct desk desk;
    struct session *session;
    struct chance chance;
    struct deed_made deeds[DEEDS];  // grades that stand
    int count;
    bool skipped;  // since the session was opened
    bool brought;  // the current card was brought back by undo
};

static int introduced_on(const struct play *play, int64_t day) {
    int introduced = 0;

    for (int i = 0; i < play->count; i++) {
        introduced += play->deeds[i].first && play->deeds[i].day == day;
    }
    return introduced;
}

/** Between two showings lie five others or a minute. */
static void was_not_asked_too_soon(const struct play *play, int64_t key, int64_t shown_at) {
    int others = 0;

    for (int i = play->count - 1; i >= 0 && others < SAME_DAY_CARDS; i--) {
        bool counted = false;

        if (play->deeds[i].key == key) {
            assert_true(shown_at - play->deeds[i].at >= SAME_DAY_MS);
            return;
        }
        for (int later = i + 1; later < play->count; later++) {
            counted |= play->deeds[later].key == play->deeds[i].key;
        }
        others += !counted;
    }
}

/** `viva next` would ask what this session asks. */
static void a_fresh_session_agrees(struct play *play) {
    struct session *fresh = desk_sit(&play->desk);

    assert_int_equal(desk_key(fresh), desk_key(play->session));
    if (session_card(fresh)) {
        assert_int_equal(session_why(fresh), session_why(play->session));
    }
    session_close(fresh);
}

static void play_grade(struct play *play) {
    static const enum grade grades[] = {GRADE_AGAIN, GRADE_AGAIN, GRADE_HARD, GRADE_GOOD,
                                        GRADE_GOOD,  GRADE_GOOD,  GRADE_EASY};
    const struct stored_card *card = session_card(play->session);
    enum grade given = grades[draw_below(&play->chance, COUNT(grades))];
    int64_t shown_at = play->desk.now;
    struct deed_made *deed = &play->deeds[play->count];

    *deed = (struct deed_made){
        .key = card->key, .before = card->memory, .first = card->memory.state == STATE_NEW};
    if (!play->brought) {
        was_not_asked_too_soon(play, card->key, shown_at);
    }
    play->desk.now += (int64_t)draw_below(&play->chance, 40 * SECOND_MS);
    deed->at = play->desk.now;
    deed->day = calendar_day(&play->desk.stored.calendar, play->desk.now);
    assert_true(session_grade(play->session, given, 1000, 0, play->desk.now, NULL));
    play->count++;
    if (!play->brought) {
        // A card shown before the day's boundary may be answered after it.
        assert_true(introduced_on(play, deed->day) <= play->desk.options.new_per_day + 1);
    }
    play->brought = false;
    if (!play->skipped) {
        a_fresh_session_agrees(play);
    }
}

static void play_undo(struct play *play) {
    struct undone undone;
    const struct deed_made *deed;
    struct memory restored;

    assert_true(session_undo(play->session, play->desk.now, &undone, NULL));
    if (play->count == 0) {
        assert_int_equal(undone.kind, UNDONE_NOTHING);
        return;
    }
    deed = &play->deeds[--play->count];
    assert_int_equal(undone.kind, UNDONE_GRADE);
    assert_int_equal(undone.key, deed->key);
    assert_int_equal(desk_key(play->session), deed->key);
    restored = stored_card(&play->desk.stored, deed->key).memory;
    assert_true(desk_same_memory(&restored, &deed->before));
    play->brought = true;
}

static void play_restart(struct play *play) {
    session_close(play->session);
    stored_reopen(&play->desk.stored);
    play->session = desk_sit(&play->desk);
    play->skipped = false;
    play->brought = false;
}

static void play_skip(struct play *play) {
    struct session_progress before = session_progress(play->session, play->desk.now);

    assert_true(session_skip(play->session, play->desk.now, NULL));
    play->skipped = true;
    if (!play->brought) {
        assert_int_equal(session_progress(play->session, play->desk.now).left, before.left);
    }
    play->brought = false;
}

static void play_turn(struct play *play) {
    uint64_t drawn = draw_below(&play->chance, 100);

    if (drawn < 4) {
        play_restart(play);
    } else if (drawn < 10) {
        play_undo(play);
    } else if (drawn < 12) {
        play->desk.now += (int64_t)draw_below(&play->chance, 30 * HOUR_MS);
        assert_true(session_refresh(play->session, play->desk.now, NULL));
    } else if (!session_card(play->session)) {
        play->desk.now += (int64_t)draw_below(&play->chance, 5 * MINUTE_MS);
        assert_true(session_refresh(play->session, play->desk.now, NULL));
    } else if (drawn < 17) {
        play_skip(play);
    } else {
        play_grade(play);
    }
}

static void random_sittings_keep_the_rules(void **state) {
    static struct play play;

    (void)state;
    for (uint64_t seed = 1; seed <= SITTINGS; seed++) {
        memset(&play, 0, sizeof(play));
        play.chance.state = seed;
        desk_open(&play.desk, CARDS, 4);
        play.desk.options.new_per_day = 6;
        play.session = desk_sit(&play.desk);
        for (int turn = 0; turn < TURNS; turn++) {
            play_turn(&play);
        }
        while (play.count) {
            play_undo(&play);
        }
        session_close(play.session);
        stored_is_sound(&play.desk.stored);
        desk_close(&play.desk);
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(random_sittings_keep_the_rules),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
