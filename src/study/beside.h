// SPDX-License-Identifier: MIT

/** The file of questions beside one of answers. */

#ifndef VIVA_STUDY_BESIDE_H
#define VIVA_STUDY_BESIDE_H

#include <viva/intake.h>

/** What "pump_questions.md" says beside a file "pump_answers.md" of the same listing; "" of any other file. */
struct text beside_questions(const struct intake_listing *listing,
                             const struct intake_file *file, struct arena *arena);

#endif
