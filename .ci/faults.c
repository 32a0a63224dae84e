/* Makes one call on a file fail, in a process or in the children that it starts: preloaded by faults.py.
 *
 * Calls on anything below FAULT_ROOT are counted in FAULT_COUNTER, a file shared by all processes: the count, then a
 * letter a call, `w` for writes, `s` for what else needs space, `a` for all others. The FAULT_AT-th one, counted from
 * 1, fails as FAULT_HOW says: `once` with FAULT_ERRNO, `full` as on a disk that stays
 * full, `gone` as on a disk that stays gone, `short` (a write takes half of its bytes), `kill` or `stop` (the process gets that
 * signal before it).
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *root, *how;
static long at;
static int code;
static struct { uint64_t count; char kinds[4088]; } *counter;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("FAULT_COUNTER"), *position = getenv("FAULT_AT"), *number = getenv("FAULT_ERRNO");
  how = getenv("FAULT_HOW");
  if (!path || !how) return;
  int file = REAL(open)(path, O_RDWR | O_CLOEXEC);
  void *memory = mmap(NULL, sizeof *counter, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  REAL(close)(file);
  if (memory == MAP_FAILED) abort();
  counter = memory;
  at = position ? atol(position) : 0;
  code = number ? atoi(number) : EIO;
  root = getenv("FAULT_ROOT");
}

static int is_ours(const char *path) { return root && path && !strncmp(path, root, strlen(root)); }

static int is_ours_at(int folder, const char *path) {
  char link[64], real[PATH_MAX];
  if (!root || !path) return 0;
  if (path[0] == '/') return is_ours(path);
  if (folder == AT_FDCWD) return getcwd(real, sizeof real) && is_ours(real);
  snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t length = readlink(link, real, sizeof real - 1);
  if (length < 0) return 0;
  real[length] = 0;
  return is_ours(real);
}

static int is_ours_open(int file) {
  char link[64], real[PATH_MAX];
  if (!root) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, real, sizeof real - 1);
  if (length < 0) return 0;
  real[length] = 0;
  return is_ours(real);
}

enum kind { ANY = 'a', SPACE = 's', WRITE = 'w' };

/* Counts a call; the error number with which it has to fail, -1 for half a write, 0 for none. */
static int fault(enum kind kind) {
  long now = (long)__atomic_add_fetch(&counter->count, 1, __ATOMIC_SEQ_CST);
  if (now > (long)sizeof counter->kinds) abort();
  counter->kinds[now - 1] = (char)kind;
  if (!strcmp(how, "full")) return now >= at && at > 0 && kind != ANY ? ENOSPC : 0;
  if (!strcmp(how, "gone")) return now >= at && at > 0 ? EIO : 0;
  if (now != at) return 0;
  if (!strcmp(how, "kill")) kill(getpid(), SIGKILL);
  if (!strcmp(how, "stop")) return kill(getpid(), SIGSTOP), 0;
  if (!strcmp(how, "short")) return kind == WRITE ? -1 : 0;
  return code;
}

#define FAIL(condition, kind, value)               \
  if (condition) {                                \
    int reason = fault(kind);                     \
    if (reason > 0) return errno = reason, value;  \
  }

#define OPEN(name)                                                               \
  int name(const char *path, int flags, ...) {                                   \
    va_list rest;                                                                \
    va_start(rest, flags);                                                       \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;      \
    va_end(rest);                                                                \
    FAIL(is_ours_at(AT_FDCWD, path), flags & O_CREAT ? SPACE : ANY, -1)          \
    return REAL(name)(path, flags, mode);                                        \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                             \
  int name(int folder, const char *path, int flags, ...) {                       \
    va_list rest;                                                                \
    va_start(rest, flags);                                                       \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;      \
    va_end(rest);                                                                \
    FAIL(is_ours_at(folder, path), flags & O_CREAT ? SPACE : ANY, -1)            \
    return REAL(name)(folder, path, flags, mode);                                \
  }
OPENAT(openat)
OPENAT(openat64)

int mkdir(const char *path, mode_t mode) {
  FAIL(is_ours_at(AT_FDCWD, path), SPACE, -1)
  return REAL(mkdir)(path, mode);
}

int rename(const char *old, const char *new) {
  FAIL(is_ours_at(AT_FDCWD, new), ANY, -1)
  return REAL(rename)(old, new);
}

int renameat(int from, const char *old, int to, const char *new) {
  FAIL(is_ours_at(to, new), ANY, -1)
  return REAL(renameat)(from, old, to, new);
}

int unlink(const char *path) {
  FAIL(is_ours_at(AT_FDCWD, path), ANY, -1)
  return REAL(unlink)(path);
}

int unlinkat(int folder, const char *path, int flags) {
  FAIL(is_ours_at(folder, path), ANY, -1)
  return REAL(unlinkat)(folder, path, flags);
}

int rmdir(const char *path) {
  FAIL(is_ours_at(AT_FDCWD, path), ANY, -1)
  return REAL(rmdir)(path);
}

DIR *opendir(const char *path) {
  FAIL(is_ours_at(AT_FDCWD, path), ANY, NULL)
  return REAL(opendir)(path);
}

ssize_t write(int file, const void *bytes, size_t count) {
  if (is_ours_open(file)) {
    int reason = fault(WRITE);
    if (reason > 0) return errno = reason, -1;
    if (reason < 0 && count > 1) count /= 2;
  }
  return REAL(write)(file, bytes, count);
}

int fsync(int file) {
  FAIL(is_ours_open(file), ANY, -1)
  return REAL(fsync)(file);
}

int close(int file) {
  int reason = is_ours_open(file) ? fault(ANY) : 0;
  int answer = REAL(close)(file);
  return reason > 0 ? errno = reason, -1 : answer;
}
