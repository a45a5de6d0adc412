/* What a disk still has after a power cut, for one folder: a library loaded before a program's own
 * (LD_PRELOAD) that copies a file to a second folder whenever the program has it synced, and follows
 * removals and the renaming of what was synced. Everything else that was written is missing there.
 *
 * PLATTER_FROM: the folder that is watched. PLATTER_TO: the second one, which starts as its copy. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

/* The place on the platter that belongs to a path; 0 when it is not watched. */
static int placeOf(const char *path, char *place) {
  const char *from = getenv("PLATTER_FROM"), *to = getenv("PLATTER_TO");
  if (!from || !to || !path) return 0;
  size_t length = strlen(from);
  if (strncmp(path, from, length) != 0 || path[length] != '/') return 0;
  return snprintf(place, PATH_MAX, "%s%s", to, path + length) < PATH_MAX;
}

static void makeFolders(const char *place) {
  char folder[PATH_MAX];
  snprintf(folder, sizeof folder, "%s", place);
  for (char *slash = strchr(folder + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(folder, 0700);
    *slash = '/';
  }
}

/* Copies what an open file holds at this moment. */
static void keep(int fd) {
  char link[64], path[PATH_MAX], place[PATH_MAX], fresh[PATH_MAX + 8], bytes[65536];
  int before = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  struct stat found;
  if (length > 0 && fstat(fd, &found) == 0 && S_ISREG(found.st_mode)) {
    path[length] = 0;
    if (placeOf(path, place)) {
      pthread_mutex_lock(&turn);
      makeFolders(place);
      snprintf(fresh, sizeof fresh, "%s~%d", place, (int)getpid());
      int in = open(path, O_RDONLY | O_CLOEXEC);
      int out = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
      int isWhole = in >= 0 && out >= 0;
      for (ssize_t got; isWhole && (got = read(in, bytes, sizeof bytes)) > 0;)
        isWhole = write(out, bytes, (size_t)got) == got;
      if (in >= 0) close(in);
      if (out >= 0) close(out);
      int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
      if (isWhole) real(fresh, place);
      pthread_mutex_unlock(&turn);
    }
  }
  errno = before;
}

int fsync(int fd) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
  int result = real(fd);
  if (result == 0) keep(fd);
  return result;
}

int fdatasync(int fd) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
  int result = real(fd);
  if (result == 0) keep(fd);
  return result;
}

int rename(const char *from, const char *to) {
  int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  char old[PATH_MAX], fresh[PATH_MAX];
  int result = real(from, to);
  int before = errno;
  if (result == 0 && placeOf(from, old) && placeOf(to, fresh)) real(old, fresh);
  errno = before;
  return result;
}

int unlink(const char *path) {
  int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
  char place[PATH_MAX];
  int result = real(path);
  int before = errno;
  if (result == 0 && placeOf(path, place)) real(place);
  errno = before;
  return result;
}
