// SPDX-License-Identifier: MIT
// What the files of a job ask in the same words as others of them, and which answer it.

#include "asked.h"

#include "ahead.h"
#include "asked_hash.h"
#include "asked_line.h"
#include "taking.h"
#include "walk.h"

#include <viva/plain.h>

#include <ctype.h>
#include <string.h>

enum {
    FIRST_CAPACITY = 256,
    LISTED_MIN = 3,    // prompts that others ask, of what only lists them
    TELLING_MIN = 16,  // bytes of a prompt that means the same wherever it stands
    LONG = 40,         // and of one that says itself what "it" is
    BEGINNINGS = 16,   // of an answer that are known, to the end of a block each
};

#define NOWHERE SIZE_MAX

/** A question, or a whole card, and which listed files have it, by their places. */
struct asked_text {
    uint64_t hash;
    size_t first;           // file that has it without an answer, or as this card
    size_t answered_first;  // file that answers it
    size_t answered_at;     // as which of its cards
    size_t answered;        // and some other one that does
};

/** What is known of a file. */
struct asked_file {
    bool read;                     // its questions
    const struct text *questions;  // of its cards that answer, "" for others
    size_t count;
};

/** What the files of a listing ask, as far as it was needed. */
struct asked {
    struct arena *arena;
    struct asked_lines lines;
    struct asked_file *files;  // NULL: nothing of any
    size_t unread;             // the first file whose questions are not
    size_t next;               // the file that comes next if they come in their order
    struct asked_text *texts;  // a hash table, a power of two of them; 0 is the empty slot
    size_t count;
    size_t capacity;
    bool begun;  // by answers of a README, which others may go on from
};

struct asked *asked_new(struct arena *arena) {
    struct asked *asked = arena_new(arena, 1, sizeof(*asked));

    asked->arena = arena;
    return asked;
}

void asked_forget(struct asked *asked) {
    *asked = (struct asked){.arena = asked->arena};
}

static struct asked_text *slot_of(struct asked_text *texts, size_t capacity,
                                  uint64_t hash) {
    size_t at = (size_t)hash & (capacity - 1);

    while (texts[at].hash && texts[at].hash != hash) {
        at = (at + 1) & (capacity - 1);
    }
    return &texts[at];
}

static void make_room(struct asked *asked) {
    size_t capacity = asked->capacity ? asked->capacity * 2 : FIRST_CAPACITY;
    struct asked_text *texts;

    if (asked->count * 2 < asked->capacity) {
        return;
    }
    texts = arena_new(asked->arena, capacity, sizeof(*texts));
    for (size_t i = 0; i < asked->capacity; i++) {
        if (asked->texts[i].hash) {
            *slot_of(texts, capacity, asked->texts[i].hash) = asked->texts[i];
        }
    }
    asked->texts = texts;
    asked->capacity = capacity;
}

/** What is known about a text; a new one is in no file yet. */
static struct asked_text *text_known(struct asked *asked, uint64_t hash) {
    struct asked_text *text;

    make_room(asked);
    text = slot_of(asked->texts, asked->capacity, hash);
    if (!text->hash) {
        *text = (struct asked_text){hash, NOWHERE, NOWHERE, 0, NOWHERE};
        asked->count++;
    }
    return text;
}

static bool is_readme(const char *path) {
    return strncasecmp(walk_base_name(path), "readme.", strlen("readme.")) == 0;
}

static void note_file(size_t *first, size_t file) {
    *first = file < *first ? file : *first;
}

static void note_answer(struct asked_text *text, size_t file, size_t at) {
    if (text->answered_first == NOWHERE) {
        text->answered_first = file;
        text->answered_at = at;
    } else if (text->answered_first != file) {
        text->answered = file;
    }
}

static bool is_answered_elsewhere(const struct asked_text *text, size_t file) {
    return text->answered_first != NOWHERE &&
           (text->answered_first != file || text->answered != NOWHERE);
}

/** Notes what a file's answer goes on from, block for block. */
static void note_beginnings(struct asked *asked, const struct card *card, uint64_t sound,
                            size_t file) {
    struct text told = asked_told(card);
    size_t end = text_find(told, TEXT("\n\n"));

    for (int i = 0; i < BEGINNINGS && end < told.size; i++) {
        uint64_t hash = asked_hash_told(text_slice(told, 0, end), sound);

        if (hash) {
            note_answer(text_known(asked, hash), file, 0);
        }
        end += 2 + text_find(text_from(told, end + 2), TEXT("\n\n"));
    }
}

static void note_question(struct asked *asked, const struct card *card, uint64_t sound,
                          size_t file, size_t at) {
    if (card->kind != CARD_ANSWERED) {
        note_file(&text_known(asked, sound)->first, file);
    } else {
        note_answer(text_known(asked, sound), file, at);
        if (asked->begun) {
            note_beginnings(asked, card, sound, file);
        }
    }
}

/** Notes what a file asks, and that this is known. */
static void note_guide(struct asked *asked, const struct guide *guide,
                       const struct asked_hashes *hashes, size_t file) {
    struct text *questions =
        arena_new(asked->arena, guide->card_count + 1, sizeof(*questions));

    asked->files[file] = (struct asked_file){true, questions, guide->card_count};
    for (size_t i = 0; i < guide->card_count; i++) {
        const struct card *card = &guide->cards[i];

        questions[i] = card->kind == CARD_ANSWERED ? text_copy(card->question, asked->arena)
                                                   : TEXT("");
        // An answer of the user's own is for the prompt that it repeats.
        if (hashes[i].sound && !card->answers.size) {
            note_question(asked, card, hashes[i].sound, file, i);
        }
        if (hashes[i].whole) {
            note_file(&text_known(asked, hashes[i].whole)->first, file);
        }
    }
}

static bool is_left_out(const struct intake_file *file) {
    return file->choice && file->choice->left_out;
}

/** Reads a file that nobody reads ahead. */
static void read_alone(const struct job *job, const struct intake_file *file,
                       struct ahead_guide *out) {
    *out = (struct ahead_guide){.file = *file};
    out->options = taking_options(job, file, &out->bytes);
    ahead_read(job, out);
}

static void read_file(const struct job *job, size_t index) {
    const struct ahead_guide *guide = ahead_look(job->ahead, index);
    struct ahead_guide own = {.parsed = false};
    struct arena arena = {0};

    if (!guide) {
        read_alone(job, &job->listing.files[index], &own);
        guide = &own;
    }
    if (guide->parsed) {
        note_guide(job->asked, &guide->guide,
                   asked_hash_cards(&guide->guide, false, &arena), index);
    }
    arena_free(&arena);
    ahead_guide_free(&own);
}

/** How the first and the last line of an answer end; 0 of a short one. */
struct told_keys {
    uint64_t first;
    uint64_t last;
};

static struct told_keys told_keys(const struct card *card) {
    struct text told = asked_told(card);
    struct text rest = told;
    size_t last = told.size;

    while (last > 0 && told.bytes[last - 1] != '\n') {
        last--;
    }
    return (struct told_keys){asked_line_key(text_line(&rest)),
                              asked_line_key(text_from(told, last))};
}

/** Whether lines of a file end as those of an answer do that another may go on from. */
static bool may_tell(const struct asked_lines *lines, const struct told_keys *keys,
                     size_t file) {
    return (keys->first || keys->last) &&
           (!keys->first || asked_line_stands(lines, keys->first, file)) &&
           (!keys->last || asked_line_stands(lines, keys->last, file));
}

/** Files that are to be read, each once. */
struct unread {
    size_t *files;
    size_t count;
    size_t capacity;
};

static void add_unread(const struct job *job, size_t file, struct unread *unread,
                       struct arena *arena) {
    job->asked->files[file].read = true;
    if (!is_left_out(&job->listing.files[file])) {
        unread->files = arena_grow(arena, unread->files, unread->count, &unread->capacity,
                                   sizeof(*unread->files));
        unread->files[unread->count++] = file;
        ahead_expect(job->ahead, file);
    }
}

/** Finds files that are not known yet and in which a line ends as a question does; of those behind an answered one's own only such in which the answer of a README may go on. */
static void find_others(const struct job *job, size_t place, bool readme,
                        const struct card *card, struct unread *unread,
                        struct arena *arena) {
    const struct intake_listing *listing = &job->listing;
    struct asked *asked = job->asked;
    struct text question = card->question;
    bool answered = card->kind == CARD_ANSWERED;
    size_t end = answered && !readme ? place : listing->count;
    struct told_keys told = answered ? told_keys(card) : (struct told_keys){0};
    uint64_t key;
    size_t at;

    while (asked->unread < listing->count && asked->files[asked->unread].read) {
        asked->unread++;
    }
    if (asked->unread >= end) {
        return;
    }
    key = asked_line_key(text_line(&question));
    if (!key) {
        return;
    }
    if (!asked->lines.read) {
        asked_line_read(&asked->lines, listing, asked->arena);
    }
    for (at = asked_line_find(&asked->lines, key);
         at < asked->lines.count && asked->lines.items[at].key == key; at++) {
        size_t file = asked->lines.items[at].file;

        if (file < end && !asked->files[file].read &&
            (!answered || file < place || may_tell(&asked->lines, &told, file))) {
            add_unread(job, file, unread, arena);
        }
    }
}

static bool is_said_elsewhere(struct asked *asked, const struct card *card,
                              const struct asked_hashes *hashes, size_t file) {
    bool prompt = card->kind == CARD_PROMPT;
    uint64_t hash = prompt ? hashes->sound : hashes->whole;
    uint64_t told = prompt ? hash : hashes->told;

    return !card->answers.size &&
           ((hash && text_known(asked, hash)->first < file) ||
            (told && is_answered_elsewhere(text_known(asked, told), file)));
}

/** Where a file stands in the listing; they mostly come in its order. */
static size_t place_of(struct asked *asked, const struct intake_listing *listing,
                       const char *path) {
    size_t place = asked->next;

    if (place >= listing->count || strcmp(listing->files[place].path, path) != 0) {
        for (place = 0;
             place < listing->count && strcmp(listing->files[place].path, path) != 0;) {
            place++;
        }
    }
    asked->next = place + 1;
    return place;
}

/** Notes how many questions were left out, if any. */
static void note(struct guide *guide, size_t count, const char *code, const char *text,
                 struct arena *arena) {
    struct note *notes = arena_new(arena, guide->note_count + 1, sizeof(*notes));

    if (!count) {
        return;
    }
    if (guide->note_count) {
        memcpy(notes, guide->notes, guide->note_count * sizeof(*notes));
    }
    notes[guide->note_count++] = (struct note){
        .level = NOTE_WARNING,
        .code = code,
        .text = arena_printf(arena, "%zu question%s left out: %s", count,
                             count == 1 ? " was" : "s were", text),
    };
    guide->notes = notes;
}

/** Whether a prompt means the same wherever it stands: not "Retention?" and not "How does it scale?". */
static bool is_telling(struct text question, struct arena *scratch) {
    static const char *const pointers[] = {"it",    "its",  "this", "that", "these",
                                           "those", "they", "them", NULL};
    struct text rest = question.size < LONG ? text_folded(question, scratch) : TEXT("");

    while (rest.size) {
        size_t end = 0;

        while (end < rest.size && (isalpha((unsigned char)rest.bytes[end]) ||
                                   (unsigned char)rest.bytes[end] >= 0x80)) {
            end++;
        }
        if (text_is_any(text_slice(rest, 0, end), pointers)) {
            return false;
        }
        rest = text_from(rest, end + 1);
    }
    return question.size >= TELLING_MIN;
}

/** Whether a file only lists what others ask: half of its prompts are such. */
static bool is_list(const struct guide *guide, const bool *said) {
    size_t elsewhere = 0;
    size_t prompts = 0;

    for (size_t i = 0; i < guide->card_count; i++) {
        bool prompt = guide->cards[i].kind == CARD_PROMPT;

        prompts += prompt;
        elsewhere += prompt && said[i];
    }
    return elsewhere >= LISTED_MIN && 2 * elsewhere >= prompts;
}

/** Marks the prompts next to one that another file answers, one way, as long as that file's cards next to the answer are about the same: it lists them in other words. */
static void mark_along(const struct guide *guide, const struct asked_file *file,
                       size_t prompt, size_t answer, int step, bool *said) {
    for (;;) {
        prompt += (size_t)step;
        answer += (size_t)step;
        if (prompt >= guide->card_count || answer >= file->count || said[prompt] ||
            guide->cards[prompt].kind != CARD_PROMPT ||
            !asked_hash_alike(guide->cards[prompt].question, file->questions[answer])) {
            return;
        }
        said[prompt] = true;
    }
}

/** Which questions of a guide other files ask or answer, in the same words or at the same place among such. */
static bool *find_said(struct asked *asked, const struct guide *guide,
                       const struct asked_hashes *hashes, size_t place,
                       struct arena *arena) {
    bool *said = arena_new(arena, guide->card_count + 1, sizeof(*said));

    for (size_t i = 0; i < guide->card_count; i++) {
        said[i] = is_said_elsewhere(asked, &guide->cards[i], &hashes[i], place);
    }
    for (size_t i = 0; i < guide->card_count; i++) {
        const struct asked_text *text =
            guide->cards[i].kind == CARD_PROMPT && hashes[i].sound
                ? text_known(asked, hashes[i].sound)
                : NULL;

        if (text && text->answered_first != NOWHERE && text->answered_first != place) {
            const struct asked_file *file = &asked->files[text->answered_first];

            mark_along(guide, file, i, text->answered_at, 1, said);
            mark_along(guide, file, i, text->answered_at, -1, said);
        }
    }
    return said;
}

/** Makes known what is needed about a guide's questions. */
static void prepare(const struct job *job, size_t place, const struct guide *guide,
                    bool readme, const struct asked_hashes *hashes, struct arena *arena) {
    const struct intake_listing *listing = &job->listing;
    struct asked *asked = job->asked;
    struct unread unread = {.count = 0};

    if (!asked->files) {
        asked->files = arena_new(asked->arena, listing->count, sizeof(*asked->files));
    }
    if (!is_left_out(&listing->files[place])) {
        note_guide(asked, guide, hashes, place);
    }
    for (size_t i = 0; i < guide->card_count; i++) {
        find_others(job, place, readme, &guide->cards[i], &unread, arena);
    }
    for (size_t i = 0; i < unread.count; i++) {
        read_file(job, unread.files[i]);
    }
}

bool asked_leave_out(const struct job *job, const struct intake_file *file,
                     struct guide *guide, struct arena *arena) {
    const struct intake_listing *listing = &job->listing;
    size_t place = place_of(job->asked, listing, file->path);
    struct card *kept = arena_new(arena, guide->card_count + 1, sizeof(*kept));
    const struct asked_hashes *hashes;
    size_t count = 0;
    size_t prompts = 0;
    size_t cards = 0;
    bool readme = is_readme(file->path);
    bool *said;
    bool lists;

    if (listing->count < 2 || place == listing->count) {
        return false;
    }
    job->asked->begun = job->asked->begun || readme;
    hashes = asked_hash_cards(guide, readme, arena);
    prepare(job, place, guide, readme, hashes, arena);
    said = find_said(job->asked, guide, hashes, place, arena);
    lists = is_list(guide, said);
    for (size_t i = 0; i < guide->card_count; i++) {
        const struct card *card = &guide->cards[i];
        bool prompt = card->kind == CARD_PROMPT;

        if ((prompt && !lists && !is_telling(card->question, arena)) || !said[i]) {
            kept[count++] = *card;
        } else {
            prompts += prompt;
            cards += !prompt;
        }
    }
    guide->cards = kept;
    guide->card_count = count;
    note(guide, prompts, "asked-elsewhere",
         "other files here answer such, or ask them before", arena);
    note(guide, cards, "duplicate",
         "other files hold them with the same answer, or a longer one that begins so",
         arena);
    return prompts + cards > 0;
}
