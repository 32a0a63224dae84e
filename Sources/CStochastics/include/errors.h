/* GSL's default error handler aborts the process. This one notes the error and lets the call return. */
#ifndef MUTASIM_ERRORS_H
#define MUTASIM_ERRORS_H

typedef struct {
  int code;           /* 0: no error */
  int line;
  const char *reason; /* text that GSL keeps for good, or null */
  const char *file;
} gsl_failure;

/* Process-wide: call once, before there are threads that use GSL. */
void gsl_failure_install(void);

/* The first failure on this thread since the last call; forgets it. */
gsl_failure gsl_failure_take(void);

/* The version of the library in use, not of its headers. */
const char *gsl_library_version(void);

#endif
