// A library that is loaded before all others (LD_PRELOAD) and stands between a program and the file system: it counts every
// call that changes something below one folder, and lets the call of a given number fail, or kills the program there. It can
// also write down all of these calls, or make the program do what a careless one would do. What it does, variables say:
//
//   FAULT_ROOT   the folder, absolute and without links in it; calls elsewhere pass untouched
//   FAULT_MODE   kill-before, kill-after   the program dies at call FAULT_AT, before or after its effect
//                fail-once, fail-sticky    call FAULT_AT fails, or that and every later one (a dying disk)
//                full                      from FAULT_AT on, writing and creating fail, taking away works (a full disk)
//                short                     write FAULT_AT writes half of what was asked for and says so
//   FAULT_AT     the number of the call, from 1
//   FAULT_ERRNO  the error that it fails with
//   FAULT_LOG    a file: a line "call NUMBER KIND" before each, a line with names and bytes once it has had its effect, and
//                "told" where the program writes to its standard output
//   FAULT_WRONG  words, parted by commas: nosync (fsync does nothing), nolock (flock does nothing), force (a branch is moved
//                without a look at where it was), blind (lock files of others are not seen), deaf (a write that fails is
//                said to have worked)
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum mode { PASS, KILL_BEFORE, KILL_AFTER, FAIL_ONCE, FAIL_STICKY, FULL, SHORT };
enum kind { CREATE, WRITE, SYNC, LINK, RENAME, REMOVE, MAKE_FOLDER };
enum verdict { GO, FAIL, HALF };

static const char *root;
static size_t root_length;
static enum mode mode;
static long at, calls;
static int error_code = EIO, log_file = -1;
static int nosync, nolock, force, blind, deaf;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (!found) {
    fprintf(stderr, "faults: no %s to call\n", name);
    abort();
  }
  return found;
}

static long number(const char *name, long otherwise) {
  const char *value = getenv(name);
  return value ? atol(value) : otherwise;
}

__attribute__((constructor)) static void begin(void) {
  static const char *modes[] = {"", "kill-before", "kill-after", "fail-once", "fail-sticky", "full", "short"};
  const char *wanted = getenv("FAULT_MODE"), *wrong = getenv("FAULT_WRONG"), *log = getenv("FAULT_LOG");
  root = getenv("FAULT_ROOT");
  root_length = root ? strlen(root) : 0;
  for (int each = 1; wanted && each < 7; each++)
    if (!strcmp(wanted, modes[each])) mode = each;
  at = number("FAULT_AT", 0);
  error_code = number("FAULT_ERRNO", EIO);
  nosync = wrong && strstr(wrong, "nosync");
  nolock = wrong && strstr(wrong, "nolock");
  force = wrong && strstr(wrong, "force");
  blind = wrong && strstr(wrong, "blind");
  deaf = wrong && strstr(wrong, "deaf");
  if (log) log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

// The absolute path that a call means, in `whole`; whether it is the folder or below it.
static int watched(int folder, const char *path, char *whole) {
  if (!root || !path) return 0;
  char base[PATH_MAX] = "";
  if (path[0] != '/' && folder == AT_FDCWD) {
    if (!getcwd(base, sizeof base)) return 0;
  } else if (path[0] != '/') {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, base, sizeof base - 1);
    if (length < 0) return 0;
    base[length] = 0;
  }
  size_t used = strlen(base);
  memcpy(whole, base, used);
  if (used) whole[used++] = '/';
  for (const char *next = path; *next && used < PATH_MAX - 1; next++)
    if (!(*next == '/' && used && whole[used - 1] == '/')) whole[used++] = *next;
  while (used > 1 && whole[used - 1] == '/') used--;
  whole[used] = 0;
  return !strncmp(whole, root, root_length) && (whole[root_length] == '/' || whole[root_length] == 0);
}

static int watched_file(int file, char *whole) {
  if (!root) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, whole, PATH_MAX - 1);
  if (length < 0) return 0;
  whole[length] = 0;
  return !strncmp(whole, root, root_length) && (whole[root_length] == '/' || whole[root_length] == 0);
}

static void line(const char *text, size_t length) {
  if (log_file >= 0 && syscall(SYS_write, log_file, text, length) != (long)length) abort();
}

static void note(const char *format, ...) {
  if (log_file < 0) return;
  int kept = errno;
  char text[3 * PATH_MAX];
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  line(text, length);
  errno = kept;
}

// Counts a call that is about to happen and says what becomes of it.
static enum verdict point(enum kind kind) {
  long this = ++calls;
  note("call\t%ld\t%d\n", this, kind);
  int here = this == at, later = this >= at && at > 0;
  int takes_space = kind == CREATE || kind == WRITE || kind == LINK || kind == MAKE_FOLDER;
  errno = error_code;
  switch (mode) {
  case KILL_BEFORE:
    if (here) kill(getpid(), SIGKILL);
    return GO;
  case FAIL_ONCE: return here ? FAIL : GO;
  case FAIL_STICKY: return later ? FAIL : GO;
  case FULL: return here && kind == WRITE ? HALF : later && takes_space ? FAIL : GO;
  case SHORT: return here && kind == WRITE ? HALF : GO;
  default: return GO;
  }
}

static void after(void) {
  if (mode == KILL_AFTER && calls == at) kill(getpid(), SIGKILL);
}

static unsigned long inode(int file) {
  struct stat status;
  return fstat(file, &status) ? 0 : status.st_ino;
}

static void note_write(int file, off_t offset, const unsigned char *bytes, ssize_t count) {
  if (log_file < 0 || count <= 0) return;
  char *text = malloc(2 * count + 64);
  int used = sprintf(text, "write\t%lu\t%ld\t", inode(file), (long)offset);
  for (ssize_t each = 0; each < count; each++) used += sprintf(text + used, "%02x", bytes[each]);
  text[used++] = '\n';
  line(text, used);
  free(text);
}

static int opened(int folder, const char *path, int flags, mode_t permissions) {
  char whole[PATH_MAX];
  if (!(flags & (O_CREAT | O_TRUNC)) || !watched(folder, path, whole))
    return syscall(SYS_openat, folder, path, flags, permissions);
  if (point(CREATE) == FAIL) return -1;
  int is_new = syscall(SYS_faccessat, folder, path, F_OK) != 0;
  int file = syscall(SYS_openat, folder, path, flags, permissions);
  if (file >= 0 && is_new) note("create\t%lu\t%s\n", inode(file), whole);
  if (file >= 0 && !is_new && flags & O_TRUNC) note("truncate\t%lu\t0\n", inode(file));
  after();
  return file;
}

static mode_t permissions_of(int flags, va_list arguments) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0; }

#define OPEN(name, parameters, folder)                       \
  int name parameters {                                      \
    va_list arguments;                                       \
    va_start(arguments, flags);                              \
    mode_t permissions = permissions_of(flags, arguments);   \
    va_end(arguments);                                       \
    return opened(folder, path, flags, permissions);         \
  }
OPEN(open, (const char *path, int flags, ...), AT_FDCWD)
OPEN(open64, (const char *path, int flags, ...), AT_FDCWD)
OPEN(openat, (int folder, const char *path, int flags, ...), folder)
OPEN(openat64, (int folder, const char *path, int flags, ...), folder)
int __open_2(const char *path, int flags) { return opened(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return opened(AT_FDCWD, path, flags, 0); }
int creat(const char *path, mode_t permissions) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, permissions); }

ssize_t write(int file, const void *bytes, size_t count) {
  char whole[PATH_MAX];
  if (file == 1 && count) note("told\n");
  if (!watched_file(file, whole)) return syscall(SYS_write, file, bytes, count);
  enum verdict verdict = point(WRITE);
  if (verdict == FAIL) return deaf ? (ssize_t)count : -1;
  ssize_t written = syscall(SYS_write, file, bytes, verdict == HALF && count > 1 ? count / 2 : count);
  if (written > 0) note_write(file, lseek(file, 0, SEEK_CUR) - written, bytes, written);
  after();
  return written;
}

static ssize_t written_at(int file, const void *bytes, size_t count, off_t offset) {
  char whole[PATH_MAX];
  if (!watched_file(file, whole)) return syscall(SYS_pwrite64, file, bytes, count, offset);
  enum verdict verdict = point(WRITE);
  if (verdict == FAIL) return deaf ? (ssize_t)count : -1;
  ssize_t written = syscall(SYS_pwrite64, file, bytes, verdict == HALF && count > 1 ? count / 2 : count, offset);
  note_write(file, offset, bytes, written);
  after();
  return written;
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) { return written_at(file, bytes, count, offset); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset) { return written_at(file, bytes, count, offset); }

ssize_t writev(int file, const struct iovec *parts, int count) {
  ssize_t sum = 0;
  for (int each = 0; each < count; each++) {
    ssize_t written = write(file, parts[each].iov_base, parts[each].iov_len);
    if (written < 0) return sum ? sum : -1;
    sum += written;
    if ((size_t)written < parts[each].iov_len) break;
  }
  return sum;
}

static int truncated(int file, off_t length) {
  char whole[PATH_MAX];
  if (!watched_file(file, whole)) return syscall(SYS_ftruncate, file, length);
  if (point(WRITE) == FAIL) return -1;
  int result = syscall(SYS_ftruncate, file, length);
  if (!result) note("truncate\t%lu\t%ld\n", inode(file), (long)length);
  after();
  return result;
}
int ftruncate(int file, off_t length) { return truncated(file, length); }
int ftruncate64(int file, off_t length) { return truncated(file, length); }

static int synced(int file, long call) {
  char whole[PATH_MAX];
  if (nosync) return 0;
  if (!watched_file(file, whole)) return syscall(call, file);
  if (point(SYNC) == FAIL) return -1;
  int result = syscall(call, file);
  struct stat status;
  if (!result && !fstat(file, &status)) {
    if (S_ISDIR(status.st_mode)) note("syncdir\t%s\n", whole);
    else note("sync\t%lu\n", (unsigned long)status.st_ino);
  }
  after();
  return result;
}
int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

// A change of two names; counts where either is below the folder.
static int renamed(const char *word, enum kind kind, int from, const char *old, int to, const char *new, long call, int flags) {
  char one[PATH_MAX], other[PATH_MAX];
  int inside = watched(from, old, one);
  if (!watched(to, new, other) && !inside) return syscall(call, from, old, to, new, flags);
  if (point(kind) == FAIL) return -1;
  int result = syscall(call, from, old, to, new, flags);
  if (!result) note("%s\t%s\t%s\n", word, one, other);
  after();
  return result;
}
int rename(const char *old, const char *new) { return renamed("rename", RENAME, AT_FDCWD, old, AT_FDCWD, new, SYS_renameat2, 0); }
int renameat(int from, const char *old, int to, const char *new) { return renamed("rename", RENAME, from, old, to, new, SYS_renameat2, 0); }
int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
  return renamed("rename", RENAME, from, old, to, new, SYS_renameat2, flags);
}
int link(const char *old, const char *new) { return renamed("link", LINK, AT_FDCWD, old, AT_FDCWD, new, SYS_linkat, 0); }
int linkat(int from, const char *old, int to, const char *new, int flags) {
  return renamed("link", LINK, from, old, to, new, SYS_linkat, flags);
}

static int removed(int folder, const char *path, int flags) {
  char whole[PATH_MAX];
  if (!watched(folder, path, whole)) return syscall(SYS_unlinkat, folder, path, flags);
  if (point(REMOVE) == FAIL) return -1;
  int result = syscall(SYS_unlinkat, folder, path, flags);
  if (!result) note("%s\t%s\n", flags & AT_REMOVEDIR ? "rmdir" : "unlink", whole);
  after();
  return result;
}
int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed(folder, path, flags); }
int rmdir(const char *path) { return removed(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
  struct stat status;
  return removed(AT_FDCWD, path, !lstat(path, &status) && S_ISDIR(status.st_mode) ? AT_REMOVEDIR : 0);
}

static void note_folder(const char *path) {
  struct stat status;
  if (!stat(path, &status)) note("mkdir\t%s\t%o\n", path, status.st_mode & 07777);
}

static int folder_made(int folder, const char *path, mode_t permissions) {
  char whole[PATH_MAX];
  if (!watched(folder, path, whole)) return syscall(SYS_mkdirat, folder, path, permissions);
  if (point(MAKE_FOLDER) == FAIL) return -1;
  int result = syscall(SYS_mkdirat, folder, path, permissions);
  if (!result) note_folder(whole);
  after();
  return result;
}
int mkdir(const char *path, mode_t permissions) { return folder_made(AT_FDCWD, path, permissions); }
int mkdirat(int folder, const char *path, mode_t permissions) { return folder_made(folder, path, permissions); }
char *mkdtemp(char *template) {
  char whole[PATH_MAX];
  if (!watched(AT_FDCWD, template, whole)) return REAL(mkdtemp)(template);
  if (point(MAKE_FOLDER) == FAIL) return NULL;
  char *result = REAL(mkdtemp)(template);
  if (result && watched(AT_FDCWD, result, whole)) note_folder(whole);
  after();
  return result;
}

int flock(int file, int operation) { return nolock ? 0 : syscall(SYS_flock, file, operation); }

static int is_hidden(const char *name) {
  size_t length = strlen(name);
  return blind && length > 5 && !strcmp(name + length - 5, ".lock");
}
struct dirent *readdir(DIR *stream) {
  struct dirent *entry;
  do entry = REAL(readdir)(stream);
  while (entry && is_hidden(entry->d_name));
  return entry;
}
struct dirent64 *readdir64(DIR *stream) {
  struct dirent64 *entry;
  do entry = REAL(readdir64)(stream);
  while (entry && is_hidden(entry->d_name));
  return entry;
}

// libgit2's move of a branch "if it is still there"; the careless way is not to look.
int git_reference_create_matching(void *out, void *repository, const char *name, const void *id, int forced,
                                  const void *expected, const char *message) {
  return REAL(git_reference_create_matching)(out, repository, name, id, forced, force ? NULL : expected, message);
}
