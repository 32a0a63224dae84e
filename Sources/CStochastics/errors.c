#include "errors.h"

#include <gsl/gsl_errno.h>
#include <gsl/gsl_version.h>

static _Thread_local gsl_failure first_failure;

/* One failing call reports several times, from the inside out: the first says what happened.
 * Underflow is no failure here: the result, 0, is the nearest number there is. */
static void note(const char *reason, const char *file, int line, int code) {
  if (first_failure.code == 0 && code != GSL_EUNDRFLW) {
    first_failure = (gsl_failure){code, line, reason, file};
  }
}

void gsl_failure_install(void) { gsl_set_error_handler(note); }

gsl_failure gsl_failure_take(void) {
  gsl_failure taken = first_failure;
  first_failure = (gsl_failure){0};
  return taken;
}

const char *gsl_library_version(void) { return gsl_version; }
