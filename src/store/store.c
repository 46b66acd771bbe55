// SPDX-License-Identifier: MIT
// Not built yet.

#include <viva/store.h>
