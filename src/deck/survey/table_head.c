// SPDX-License-Identifier: MIT
// What the head of a table says of its columns.

#include "table_head.h"

#include "wording/label.h"
#include "wording/vocabulary.h"

#include <viva/plain.h>

#include <string.h>

// "What I would say": whoever names a column so answers in it.
static const char *const own_words[] = {"i would answer",
                                        "i would say",
                                        "i'd answer",
                                        "i'd say",
                                        "i would reply",
                                        "i'd reply",
                                        "respondería",
                                        "contestaría",
                                        "responderia",
                                        "ich sagen würde",
                                        "je dirais",
                                        "je répondrais",
                                        "risponderei",
                                        "я бы ответил",
                                        "odpowiedziałbym",
                                        "ich antworten würde",
                                        NULL};

/** Whether a column named so answers, if in other words than a label does: "Key Answer", "Short answer key points", "一句话答案". */
static bool names_answer(struct text cell, struct arena *scratch) {
    static const char *const fronts[] = {
        "key point",   "key phrase",      "key insight",        "key answer",
        "core answer", "quick answer",    "short answer",       "one-line answer",
        "answer",      "expected answer", "recommended answer", NULL};
    static const char *const ends[] = {" answer",  " উত্তর", " उत्तर", " ответ",
                                       " answers", "答",    "答案",  "回答",
                                       "解答",     "답변",  NULL};
    static const char *const inside[] = {" answer ", "回答",   "答案", "답변",
                                         "trả lời",  "đáp án", NULL};
    struct text said = text_folded(plain_text(cell, scratch), scratch);

    if (text_holds_any(said, own_words) && !text_starts(said, TEXT("if "))) {
        return true;
    }
    // "What the answer tells", "如果答案是": about an answer, or one of two.
    if (words_at(said, WORDS_ASKING) || text_starts(said, TEXT("if ")) ||
        text_holds(said, TEXT("如果")) || words_at(said, WORDS_AIM)) {
        return false;
    }
    if (text_starts_any(said, fronts) && !text_starts(said, TEXT("answered"))) {
        return true;
    }
    return text_ends_any(said, ends) || text_holds_any(said, inside);
}

/** Whether the cell of a head says this word alone, in bold or not. */
static bool names_side(struct text cell, const char *word) {
    cell = line_without_ornaments(text_from(cell, line_count_marks(cell, 0)));
    return line_starts_word(cell, word) &&
           line_count_marks(cell, strlen(word)) == cell.size - strlen(word);
}

/** The sides of flashcards as columns; "Term" and "Definition" in a deck, as elsewhere they are those of a glossary. */
static void read_sides(struct table *table, const struct table_row *head, bool deck) {
    static const struct {
        const char *front;
        const char *back;
        bool decks_only;
    } sides[] = {{"front", "back", false},
                 {"statement", "true or false", false},
                 {"statement", "true/false", false},
                 {"statement", "true or false?", false},
                 {"statement", "true/false?", false},
                 {"statement", "t/f", false},
                 {"statement", "verdict", false},
                 {"myth", "fact", false},
                 {"myth", "reality", false},
                 {"prompt", "response", true},
                 {"term", "definition", true}};

    for (size_t i = 0; i < sizeof(sides) / sizeof(sides[0]); i++) {
        int front = -1;
        int back = -1;

        for (int cell = 0; cell < head->count; cell++) {
            front = names_side(head->cells[cell], sides[i].front) ? cell : front;
            back = names_side(head->cells[cell], sides[i].back) ? cell : back;
        }
        if (front >= 0 && back >= 0 && (deck || !sides[i].decks_only)) {
            table->question = front;
            table->answer = back;
        }
    }
}

/** Whether a column tells why an answer is right. */
static bool names_reason(struct text cell) {
    static const char *const names[] = {
        "why",         "reason",        "explanation", "rationale",   "warum",
        "begründung",  "erklärung",     "perché",      "spiegazione", "por qué",
        "explicación", "justificación", "por quê",     "explicação",  "pourquoi",
        "explication", "почему",        "объяснение",  "пояснение",   "uzasadnienie",
        NULL};

    for (size_t i = 0; names[i]; i++) {
        if (names_side(cell, names[i])) {
            return true;
        }
    }
    return false;
}

/** "A" before "B" is an option. */
static bool is_option(const struct table_row *head, int i) {
    return i + 1 < head->count && text_equal(head->cells[i], TEXT("A")) &&
           text_equal(head->cells[i + 1], TEXT("B"));
}

/** Whether the first of two columns is called by what is asked of its rows, two at least, in a file of questions: "And if? | Command". */
static bool asks_over_two(const struct table *table, const struct table_row *head,
                          const struct reading *reading) {
    return reading->promise == PROMISE_QUESTIONS && head->count == 2 &&
           title_asks(head->cells[0]) && !title_asks(head->cells[1]) &&
           head->cells[1].size > 0 && text_holds(text_trim(table->rows), TEXT("\n"));
}

/** Which columns a head names as those of questions and of answers. */
void table_read_head(struct table *table, const struct table_row *head,
                     const struct reading *reading) {
    table->question = -1;
    table->answer = -1;
    table->reason = -1;
    for (int i = 0; i < head->count; i++) {
        enum label_word word = label_word(
            table->html ? plain_text(head->cells[i], reading->scratch) : head->cells[i]);

        if (word == WORD_QUESTION && table->question < 0) {
            table->question = i;
        } else if (word == WORD_ANSWER && table->answer < 0 && !is_option(head, i)) {
            table->answer = i;
        }
    }
    for (int i = 0; i < head->count && table->question >= 0 && table->answer < 0; i++) {
        if (i != table->question && names_answer(head->cells[i], reading->scratch)) {
            table->answer = i;
            table->told = true;
        }
    }
    if (table->question < 0) {
        read_sides(table, head, reading->deck);
    }
    if (table->question < 0 && asks_over_two(table, head, reading)) {
        table->question = 0;
        table->answer = 1;
    }
    for (int i = table->answer + 1; table->answer >= 0 && i < head->count; i++) {
        table->reason = names_reason(head->cells[i]) ? i : table->reason;
    }
    table->titled = table->question >= 0;
}
