#include "commit.h"

// In C because a value told by Package.swift reaches no Swift file.
const char *mutasim_commit(void) { return MUTASIM_COMMIT; }
