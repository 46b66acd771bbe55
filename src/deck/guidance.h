// SPDX-License-Identifier: MIT

/** Lists that advise, sum up or say what is looked for: they speak in requests as well, and ask nothing. */

#ifndef VIVA_DECK_GUIDANCE_H
#define VIVA_DECK_GUIDANCE_H

#include "reading.h"

/** Whether the heading of a section, or the line right above a list in it, announces advice: "Tips", "考察点". */
bool guidance_is_announced(const struct reading *reading, size_t section, uint32_t list);

#endif
