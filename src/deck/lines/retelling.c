// SPDX-License-Identifier: MIT
// The ways to tell a file anew, one of which may be its own.

#include "retelling.h"

#include "asked_first.h"
#include "bulleted.h"
#include "code_above.h"
#include "counterpart.h"
#include "examined.h"
#include "facing.h"
#include "fenced.h"
#include "fielded.h"
#include "foretold.h"
#include "headed_answer.h"
#include "key_line.h"
#include "led_answer.h"
#include "lettered.h"
#include "number_label.h"
#include "parted.h"
#include "quiz_block.h"
#include "rationale.h"
#include "records.h"
#include "resumed.h"
#include "sides.h"
#include "ticked.h"
#include "verdict.h"

/** A way to tell a file anew, and what a file that it is for has one of; nothing if there is no such thing. */
static const struct way {
    bool (*tell)(struct retold *);
    const char *needs[4];
} ways[] = {
    {sides_framed, {NULL}},
    {sides_quoted, {">"}},
    {sides_headed, {"#"}},
    {sides_numbered, {"notecardId:"}},
    {records_told, {NULL}},
    {headed_answer_told, {"##"}},
    {quiz_block_told, {"<quiz>", "<?quiz?>"}},
    {foretold_told, {NULL}},
    {facing_defined, {"\n:"}},
    {facing_ruled, {"---"}},
    {verdict_told, {NULL}},
    {lettered_told, {NULL}},
    {key_line_told, {"**", ": 1", "</summary>"}},
    {led_answer_told, {"](#"}},
    {counterpart_told, {NULL}},
    {ticked_told, {NULL}},
    {asked_first_told, {NULL}},
    {parted_told, {NULL}},
    {rationale_told, {NULL}},
    {fenced_told, {"```"}},
    {fielded_told, {"**"}},
    {code_above_told, {NULL}},
    {number_label_told, {NULL}},
    {number_label_replied, {"**"}},
    {examined_told, {NULL}},
    {bulleted_told, {NULL}},
    {bulleted_close_told, {NULL}},
    {bulleted_margin_told, {"* ", "- ", "+ "}},
    {resumed_told, {"#"}},
};

struct text retelling_plain(struct text text, struct added_lines *added,
                            struct arena *arena) {
    struct arena scratch = {0};
    struct retold file;
    bool open = retold_open(&file, text, &scratch);
    struct arena_mark opened = arena_mark(&scratch);

    for (size_t i = 0; open && i < sizeof(ways) / sizeof(ways[0]); i++) {
        if (ways[i].needs[0] && !text_holds_any(text, ways[i].needs)) {
            continue;
        }
        if (ways[i].tell(&file)) {
            text = retold_text(&file, added, arena);
            break;
        }
        retold_undo(&file);
        arena_return(&scratch, opened);
    }
    arena_free(&scratch);
    return text;
}
