// SPDX-License-Identifier: MIT
// Tells questions that name nothing by their words.

#include "vague.h"

#include "word_list.h"

#include <string.h>

static const char *const common_words[] = {
    "what", "who", "whom", "which", "when", "where", "why", "how", "an", "the", "is", "are",
    "was", "were", "be", "been", "do", "does", "did", "done", "can", "could", "would",
    "will", "shall", "should", "may", "might", "must", "have", "has", "had", "me", "my",
    "we", "us", "our", "you", "your", "it", "its", "this", "that", "these", "those", "he",
    "she", "they", "them", "there", "here", "then", "now", "so", "and", "or", "but", "if",
    "not", "to", "of", "in", "on", "at", "by", "for", "from", "with", "without", "about",
    "into", "as", "than", "too", "also", "only", "all", "any", "some", "more", "most",
    "much", "many", "get", "got", "go", "goes", "going", "gone", "went", "come", "came",
    "make", "made", "work", "works", "worked", "happen", "happens", "happened", "mean",
    "means", "run", "use", "used", "start", "started", "build", "built", "need", "needed",
    "want", "wanted", "know", "find", "found", "look", "see", "next", "last", "first",
    "other", "else", "another", "ever", "again", "still", "yet", "well", "good", "bad",
    "better", "wrong", "right", "missing", "new", "old", "long", "time", "day", "week",
    "year", "way", "thing", "things", "one", "part", "change", "changed", "learn",
    "learned", "learnt", "matter", "matters", "important", "bother", "help", "stop", "try",
    "tried", "ahead", "think", "thought", "say", "said", "tell", "take", "took", "keep",
    "kept", "lucky", "really", "actually", "up", "out", "over", "off", "finally", "left",
    "remains", "follows", "answer", "answers", "both", "each", "every", "end", "myself",
    "useful", "choose", "prefer", "ourselves", "differently", "back", "just", "am", "ready",
    // German
    "wer", "wie", "wann", "wo", "warum", "wieso", "ist", "sind", "war", "waren", "ich",
    "wir", "uns", "mir", "mich", "sie", "ihr", "es", "das", "der", "die", "dem", "den",
    "ein", "eine", "und", "oder", "nicht", "noch", "hier", "dort", "nun", "jetzt", "weiter",
    "geht", "ging", "passiert", "gut", "schlecht", "gelernt", "gemacht", "haben", "hat",
    "habe", "wird", "fehlt", "mit", "zu", "dazu",
    // French, Spanish, Portuguese
    "que", "quoi", "qui", "comment", "pourquoi", "est-ce", "est", "il", "elle", "nous",
    "vous", "je", "ça", "cela", "ce", "se", "passé", "et", "maintenant", "ensuite", "fait",
    "qué", "cómo", "cuándo", "quién", "es", "esto", "eso", "lo", "la", "el", "nos",
    "hicimos", "hice", "pasó", "ahora", "y", "sigue", "aprendimos", "como", "onde", "isso",
    "isto", "foi", "agora", "fizemos", "aconteceu", "aprendemos", NULL};
static struct word_list common = {.words = common_words};

/** Where a word ends that begins there: behind its letters and what joins them. */
static size_t word_end(struct text text, size_t at) {
    while (at < text.size && !strchr(" ?!.,;", text.bytes[at])) {
        at++;
    }
    return at;
}

/** Whether each word of a text begins with a capital, so that none is a name for that. */
static bool is_in_title_case(struct text text) {
    for (size_t at = 0; at < text.size; at++) {
        if ((at == 0 || text.bytes[at - 1] == ' ') && text.bytes[at] >= 'a' &&
            text.bytes[at] <= 'z') {
            return false;
        }
    }
    return true;
}

/** Whether a word is one of every text: in small letters, but for those that need not be and "I". */
static bool is_common(struct text word, bool first) {
    size_t straight = text_find(word, TEXT("'"));
    size_t apostrophe = straight < word.size ? straight : text_find(word, TEXT("’"));

    if (word.size == 1) {
        return strchr("aIAyYeo", word.bytes[0]) != NULL;
    }
    // A language goes by the name of what most sentences say.
    if ((!first && word.bytes[0] >= 'A' && word.bytes[0] <= 'Z' &&
         !text_starts(word, TEXT("I'"))) ||
        text_equal(word, TEXT("Go"))) {
        return false;
    }
    // "what's", "didn't"
    if (apostrophe < word.size) {
        word = text_slice(
            word, 0, apostrophe - (apostrophe > 1 && word.bytes[apostrophe - 1] == 'n'));
    }
    return word.size == 1 || word_list_whole(&common, word) == word.size;
}

bool vague_is(struct text question) {
    question = text_from(question, text_starts(question, TEXT("¿")) ? strlen("¿") : 0);
    bool capitals = is_in_title_case(question);
    size_t words = 0;
    size_t size = 0;

    for (size_t at = 0; at < question.size;) {
        size_t end = word_end(question, at);

        if (end > at && !is_common(text_slice(question, at, end), words == 0 || capitals)) {
            return false;
        }
        words += end > at;
        size = end > at ? end - at : size;
        at = end + (end == at || end < question.size);
    }
    // What a single letter stands for is named by it.
    return size > 1;
}
