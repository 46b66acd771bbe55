// SPDX-License-Identifier: MIT
// Titles of one kind taken together: headings of a level, lines in bold, summaries of folds.

#include "series.h"

#include "wording/colon.h"
#include "wording/housekeeping.h"
#include "wording/title_memory.h"
#include "wording/word_list.h"

enum {
    PROJECT_WEIGHT = 3,  // headings that one of a project's own speaks against
    MANY = 10,           // that ask, for others beside them to be questions
    SOME = 4,            // that ask soundly, to be questions among others that are none
    FEW = 3,             // if those are no more than twice as many
    PAIR = 2,            // and on a page that leads to no others
    COMPARING_MIN = 4,   // that compare, where no more than the place promises questions
    PROMISED_COMPARING_MIN = 3,  // and where something does
    LONGEST_RHETORIC = 120,      // bytes of what a page asks its reader
};

static bool is_housekeeping(struct text heading, unsigned kinds) {
    struct text text = line_without_ornaments(heading);

    text.size -= colon_ends(text);
    return housekeeping_is(text, kinds);
}

bool series_is_project(struct text heading) {
    return is_housekeeping(heading, HOUSE_PROJECT);
}

static uint64_t keeps_house(struct text heading, struct arena *scratch) {
    (void)scratch;
    return is_housekeeping(heading, HOUSE_BESIDE | HOUSE_PROJECT);
}

bool series_is_furniture(struct text heading) {
    static _Thread_local struct title_numbers known;

    return title_memory_number(&known, heading, NULL, keeps_house);
}

// What a project's page asks and tells about itself.
static const char *const of_page_words[] = {
    "this repo",        "this project",     "this guide",
    "this handbook",    "this book",        "this course",
    "who this",         "this cheat",       "these cheat",
    "este repositorio", "esta guía",        "este repositório",
    "este guia",        "ce dépôt",         "ce guide",
    "dieses repo",      "diesen leitfaden", "этот репозитор",
    "этим репозитор",   "этого репозитор",  "цей репозитор",
    "цим репозитор",    "bu repo",          "bu depo",
    "本仓库",           "这个仓库",         "本倉庫",
    "このリポジトリ",   "이 저장소",        NULL};
static struct word_list of_page = {.words = of_page_words};

// What whoever offers a job asks about themselves.
static const char *const of_employer_words[] = {"who are we",
                                                "who we are",
                                                "what we do",
                                                "what do we do",
                                                "what we offer",
                                                "what do we offer",
                                                "what can we offer",
                                                "what we expect",
                                                "what do we expect",
                                                "what we look for",
                                                "what will you do",
                                                "what you will do",
                                                "what you'll do",
                                                "why join us",
                                                "why work with us",
                                                "who you are",
                                                "who are you",
                                                "wer sind wir",
                                                "wer wir sind",
                                                "was bieten wir",
                                                "was wir bieten",
                                                "was erwarten wir",
                                                "wen suchen wir",
                                                "quiénes somos",
                                                "qué ofrecemos",
                                                "qué buscamos",
                                                "quem somos",
                                                "o que oferecemos",
                                                "qui sommes-nous",
                                                "que proposons-nous",
                                                "chi siamo",
                                                "cosa offriamo",
                                                "кто мы",
                                                "что мы предлагаем",
                                                "кого мы ищем",
                                                "kim jesteśmy",
                                                "co oferujemy",
                                                "biz kimiz",
                                                "wie zijn wij",
                                                "wat bieden wij",
                                                NULL};
static struct word_list of_employer = {.words = of_employer_words};

// What a page asks its reader, at the front: "Why do you want to leave?" is asked of somebody else.
static const char *const rhetoric_words[] = {"want ",
                                             "ready to ",
                                             "ready for ",
                                             "looking for",
                                             "need help",
                                             "what next",
                                             "what's next",
                                             "what’s next",
                                             "what's inside",
                                             "what’s inside",
                                             "who is this",
                                             "who is it for",
                                             "who should use",
                                             "who should read",
                                             "is this for",
                                             "is this list",
                                             "is this repo",
                                             "why this list",
                                             "what is this list",
                                             "read this",
                                             "how to contribute",
                                             "how can i contribute",
                                             "how do i contribute",
                                             "how can you contribute",
                                             "where should i start",
                                             "where to start",
                                             "what should you expect",
                                             "这是什么",
                                             "how should i start",
                                             "how to get involved",
                                             "how can i get involved",
                                             "getting started",
                                             "get involved",
                                             "contribute",
                                             NULL};
static struct word_list rhetoric = {.words = rhetoric_words};

/** Whether some word of a heading begins a phrase. */
static bool holds_phrase(struct text heading, struct word_list *phrases) {
    for (size_t at = 0; at < heading.size; at++) {
        // Some languages set no blanks between words.
        bool wide = (unsigned char)heading.bytes[at] >= 0xE3;

        if ((at == 0 || heading.bytes[at - 1] == ' ' || wide) &&
            word_list_begin(phrases, text_from(heading, at))) {
            return true;
        }
    }
    return false;
}

bool series_is_rhetorical(const struct title *title) {
    struct text text = line_without_front_ornaments(title->text);

    // A whole story asks what it asks.
    if (text.size > LONGEST_RHETORIC) {
        return false;
    }
    return (title_calls(title) &&
            (holds_phrase(text, &of_page) || word_list_begin(&of_employer, text))) ||
           (title->asks && word_list_begin(&rhetoric, text));
}

/** Whether the numbers count on. */
static void count_run(struct level *level, const struct title *title) {
    level->run = title->numbered && title->number == level->last + 1 ? level->run + 1 : 0;
    level->longest = level->run > level->longest ? level->run : level->longest;
    level->last = title->numbered ? title->number : 0;
}

void series_count(struct level *level, const struct title *title, bool answered) {
    if (series_is_furniture(title->text)) {
        bool project = series_is_project(title->text);

        level->furniture += project ? PROJECT_WEIGHT : 1;
        level->own += project;
        return;
    }
    if (series_is_rhetorical(title)) {
        level->furniture++;
        level->own++;
        return;
    }
    level->headings++;
    level->asking += title->asks || title->labelled;
    level->labelled += title->labelled;
    level->numbered += title->numbered;
    count_run(level, title);
    level->requests += title->requests && !title->asks && !title->labelled;
    level->telling += title->tells && !title->asks && !title->labelled;
    level->inquiring +=
        title->inquires && !title->tells && !title->asks && !title->labelled;
    level->comparing += title->compares;
    level->answered += answered;
    level->blank += title->blank;
}

static int percent(int part, int whole) {
    return whole ? 100 * part / whole : 0;
}

bool series_runs(const struct level *level) {
    return level->numbered >= 5 && percent(level->numbered, level->headings) >= 80;
}

/** Those that ask as few titles of a tutorial do. */
static int certain(const struct level *level) {
    return level->asking + level->telling + level->inquiring;
}

/**
 * One rhetorical heading proves nothing, nor do two among many: at least three
 * in five must ask, one in four where the title promises questions, and there
 * requests may stand for questions.  "Contributing" and its like speak against
 * a guide that promises nothing, or no more than something about interviews.
 */
static bool is_series(const struct level *level, enum promise promise) {
    int calling = level->asking + level->requests;
    int all = level->headings + level->furniture;

    if (promise <= PROMISE_ASKING_PLACE) {
        int told = level->asking + level->telling;

        return (calling >= 5 && percent(calling, all) >= 75) ||
               (told >= 3 && series_runs(level) && percent(told, all) >= 40) ||
               (certain(level) >= 3 && percent(certain(level), all) >= 60);
    }
    if (promise == PROMISE_INTERVIEW && level->furniture > 2 * level->asking) {
        return false;
    }
    return (level->asking >= 2 && percent(level->asking, level->headings) >= 50) ||
           ((level->asking >= 2 || (calling >= 3 && 20 * calling >= level->headings)) &&
            percent(level->numbered, level->headings) >= 60) ||
           (level->asking >= 3 && percent(level->asking, level->headings) >= 25) ||
           (level->linked >= 5 && percent(level->linked, level->headings) >= 60) ||
           (calling >= 5 && percent(calling, level->headings) >= 60);
}

/** Whether nearly all only set two things against each other, as a guide does that asks for the difference. */
static bool compares(const struct level *level, enum promise promise) {
    int least = promise <= PROMISE_ASKING_PLACE ? COMPARING_MIN : PROMISED_COMPARING_MIN;

    return level->comparing >= least &&
           percent(level->comparing, level->headings + level->furniture) >= 80;
}

void series_judge(struct level *level, enum promise promise) {
    int calling = level->asking + level->requests;

    if (compares(level, promise)) {
        level->series = true;
        level->dense = true;
        return;
    }
    level->series = is_series(level, promise);
    level->dense = level->series &&
                   ((calling >= 5 && percent(calling, level->headings) >=
                                         (promise >= PROMISE_INTERVIEW ? 60 : 80)) ||

                    (level->linked >= 5 && percent(level->linked, level->headings) >= 60));
    level->mixed = level->series && promise == PROMISE_QUESTIONS && calling >= MANY &&
                   5 * level->numbered < level->headings &&
                   percent(calling, level->headings) >= 40;
}

void series_judge_few(struct level *level, enum promise promise) {
    int all = level->headings + level->furniture;

    level->series = level->series || (promise >= PROMISE_INTERVIEW && certain(level) >= 2 &&
                                      percent(certain(level), all) >= 60);
}

/** Whether some ask and some only set two things against each other, and most do either, so that the names between them do as well. */
static bool asks_and_compares(const struct level *level) {
    int all = level->headings + level->furniture;

    return level->asking >= FEW && level->comparing >= FEW && all >= MANY &&
           percent(level->asking + level->requests + level->comparing, all) >= 60;
}

/** Two in five ask, or many may do so by a word where something promises questions. */
static bool is_mixed(const struct level *level, enum promise promise) {
    int calling = level->asking + level->requests;
    int all = level->headings + level->furniture;
    // Requests may be topics, and a place promises less than a title.
    int many = promise > PROMISE_ASKING_PLACE ? calling
               : promise > PROMISE_PLACE      ? certain(level)
                                              : 0;

    return (promise > PROMISE_NONE && level->asking >= 5 &&
            percent(level->asking, all) >= 40) ||
           (promise == PROMISE_ASKING_PLACE && certain(level) >= 5 &&
            percent(certain(level), all) >= 50) ||
           (many >= MANY &&
            percent(calling, all) >= (promise == PROMISE_QUESTIONS ? 25 : 40));
}

void series_judge_mixed(struct level *level, enum promise promise) {
    struct level marked = *level;

    // Words alone make a series of those that ask, and leave the others to this.
    marked.inquiring = 0;
    if (!is_series(&marked, promise) &&
        (is_mixed(level, promise) || (promise && asks_and_compares(level)))) {
        level->series = true;
        level->dense = level->asking + level->requests >= MANY || asks_and_compares(level);
    }
}

void series_judge_exercises(struct level *level, enum promise promise) {
    if (promise == PROMISE_QUESTIONS && level->coded >= 5 &&
        percent(level->coded, level->headings) >= 80 && level->requests >= 3 &&
        percent(level->requests + level->asking, level->headings) >= 25) {
        level->series = true;
        level->dense = true;
    }
}

/** Whether many ask soundly, or some and not too few of all: notes ask here and there to go on, and a page that leads to others asks about itself. */
static bool is_sparse(const struct level *level, bool leads) {
    int all = level->headings + level->furniture;
    bool some =
        level->sound >= SOME && level->sound > level->furniture && 20 * level->sound >= all;
    bool few = level->sound >= (leads ? FEW : PAIR) && !level->furniture &&
               3 * level->sound >= all;
    bool half = !leads && level->sound > 0 && 2 * level->sound >= all;

    return !level->series && !level->holds && (level->sound >= MANY || some || few || half);
}

/** Whether many ask by a word at least, and nearly half of all: only those are questions. */
static bool calls_often(const struct level *level) {
    int calling = level->asking + level->requests;

    return calling >= MANY && percent(calling, level->headings + level->furniture) >= 45;
}

void series_judge_sparse(struct level *levels, int count, enum promise promise,
                         bool leads) {
    int best = 0;
    bool calling = false;

    for (int i = 1; i < count && promise > PROMISE_NONE; i++) {
        if (!levels[i].holds && calls_often(&levels[i])) {
            levels[i].series = levels[i].calling = calling = true;
        }
    }
    for (int i = 1; i < count && !calling && promise > PROMISE_NONE; i++) {
        if (is_sparse(&levels[i], leads) && levels[i].sound > levels[best].sound) {
            best = i;
        }
    }
    levels[best].series = levels[best].sparse = best > 0;
}

/** Whether so many of a level ask that whatever asks as plainly in the same file is a question. */
static bool is_certain_series(const struct level *level) {
    return level->series && !level->sparse && level->asking >= MANY &&
           percent(level->asking, level->headings) >= 60;
}

void series_judge_others(struct level *levels, int count, enum promise promise,
                         bool leads) {
    for (int i = 1; i < count && promise > PROMISE_NONE; i++) {
        if (is_sparse(&levels[i], leads)) {
            levels[i].series = levels[i].sparse = levels[i].beside = true;
        }
    }
}

bool series_judge_alone(struct level *levels, int count, enum promise promise, bool take) {
    bool found = false;

    for (int i = 1; i < count && promise > PROMISE_NONE; i++) {
        struct level *level = &levels[i];
        bool alone = !level->series && level->lone && !level->own;

        found = found || alone;
        if (alone && take) {
            level->series = level->sparse = level->beside = level->alone = true;
        }
    }
    return found;
}

void series_judge_beside(struct level *levels, int count) {
    bool certain = false;

    for (int i = 1; i < count; i++) {
        certain = certain || is_certain_series(&levels[i]);
    }
    for (int i = 1; certain && i < count; i++) {
        struct level *level = &levels[i];

        if (!level->series && !level->holds && level->sound >= FEW &&
            2 * level->sound >= level->headings + level->furniture) {
            level->series = level->sparse = true;
        }
    }
}
