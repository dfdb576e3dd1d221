/* What a process does to the files below one folder, in order and with data: the power-cut proof replays it.
 *
 * cc -shared -fPIC -o recorder.so recorder.c -ldl, then LD_PRELOAD. INNOM_RECORD names the log, INNOM_RECORD_UNDER the
 * folder; what goes to stdout is recorded too, so that the log says when something was acknowledged. A record is a
 * line "kind fd number length" and `length` bytes. recorder_kill_at(n) ends the process by SIGKILL just before
 * its n-th change (a write, sync or rename below the folder, or a message to the keyring); recorder_changes() counts.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = dlsym(RTLD_NEXT, name)
#define FILES 4096

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
static char ours[FILES];
static int out = -1;
static const char *under;
static size_t under_length;
static long changes, last = -1;

static long real_write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return real(fd, data, size);
}

__attribute__((constructor)) static void begin(void) {
    const char *log = getenv("INNOM_RECORD");
    under = getenv("INNOM_RECORD_UNDER");
    under_length = under ? strlen(under) : 0;
    REAL(int, "open", const char *, int, ...);
    if (log && under) out = real(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

void recorder_kill_at(long number) { changes = 0; last = number; }
long recorder_changes(void) { return changes; }

/* One more change: the last one is never made. */
static void change(void) {
    if (++changes == last) kill(getpid(), SIGKILL);
}

static void record(char kind, int fd, long long number, const void *data, size_t size) {
    char head[96];
    if (out < 0) return;
    int length = snprintf(head, sizeof head, "%c %d %lld %zu\n", kind, fd, number, size);
    struct iovec parts[2] = {{head, (size_t)length}, {(void *)data, size}};
    if (writev(out, parts, 2) < 0) abort();
}

static int is_ours(int fd) { return fd >= 0 && fd < FILES && ours[fd]; }

/* The whole path, if it is below the folder and no shared memory: that is not needed after a cut. */
static const char *ours_at(int folder, const char *path, char *whole) {
    char place[PATH_MAX] = "";
    if (!under || !path) return NULL;
    if (path[0] == '/') snprintf(whole, PATH_MAX, "%s", path);
    else {
        if (folder == AT_FDCWD) { if (!getcwd(place, sizeof place)) return NULL; }
        else {
            char link[64];
            snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
            ssize_t length = readlink(link, place, sizeof place - 1);
            if (length < 0) return NULL;
            place[length] = 0;
        }
        if ((size_t)snprintf(whole, PATH_MAX, "%s/%s", place, path) >= PATH_MAX) return NULL;
    }
    size_t length = strlen(whole);
    if (strncmp(whole, under, under_length) || (length > 4 && !strcmp(whole + length - 4, "-shm"))) return NULL;
    return whole;
}

static int opened(int fd, int folder, const char *path, int flags) {
    char whole[PATH_MAX];
    if (fd >= 0 && fd < FILES && ours_at(folder, path, whole)) {
        ours[fd] = 1;
        record('O', fd, flags, whole, strlen(whole));
    }
    return fd;
}

static unsigned mode_of(int flags, va_list more) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, unsigned) : 0; }

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); unsigned mode = mode_of(flags, more); va_end(more); \
        REAL(int, #name, const char *, int, ...); \
        pthread_mutex_lock(&one); \
        int fd = opened(real(path, flags, mode), AT_FDCWD, path, flags); \
        pthread_mutex_unlock(&one); \
        return fd; \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); unsigned mode = mode_of(flags, more); va_end(more); \
        REAL(int, #name, int, const char *, int, ...); \
        pthread_mutex_lock(&one); \
        int fd = opened(real(folder, path, flags, mode), folder, path, flags); \
        pthread_mutex_unlock(&one); \
        return fd; \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    REAL(int, "close", int);
    pthread_mutex_lock(&one);
    if (is_ours(fd)) { ours[fd] = 0; record('C', fd, 0, "", 0); }
    int answer = real(fd);
    pthread_mutex_unlock(&one);
    return answer;
}

ssize_t write(int fd, const void *data, size_t size) {
    if (fd != 1 && !is_ours(fd)) return real_write(fd, data, size);
    pthread_mutex_lock(&one);
    if (fd != 1) change();
    ssize_t done = real_write(fd, data, size);
    if (done > 0 && fd == 1) record('A', fd, 0, data, (size_t)done);
    else if (done > 0) record('W', fd, (long long)lseek(fd, 0, SEEK_CUR) - done, data, (size_t)done);
    pthread_mutex_unlock(&one);
    return done;
}

#define PWRITE(name, offset_type) \
    ssize_t name(int fd, const void *data, size_t size, offset_type at) { \
        REAL(ssize_t, #name, int, const void *, size_t, offset_type); \
        pthread_mutex_lock(&one); \
        if (is_ours(fd)) change(); \
        ssize_t done = real(fd, data, size, at); \
        if (done > 0 && is_ours(fd)) record('W', fd, at, data, (size_t)done); \
        pthread_mutex_unlock(&one); \
        return done; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define ON_FILE(name, kind, number, parameters, arguments, ...) \
    int name parameters { \
        REAL(int, #name, __VA_ARGS__); \
        pthread_mutex_lock(&one); \
        if (is_ours(fd)) change(); \
        int answer = real arguments; \
        if (!answer && is_ours(fd)) record(kind, fd, number, "", 0); \
        pthread_mutex_unlock(&one); \
        return answer; \
    }
ON_FILE(ftruncate, 'T', size, (int fd, off_t size), (fd, size), int, off_t)
ON_FILE(ftruncate64, 'T', size, (int fd, off64_t size), (fd, size), int, off64_t)
ON_FILE(fsync, 'S', 0, (int fd), (fd), int)
ON_FILE(fdatasync, 'S', 0, (int fd), (fd), int)

#define ON_NAME(name, kind, parameters, arguments, folder, ...) \
    int name parameters { \
        char whole[PATH_MAX]; \
        REAL(int, #name, __VA_ARGS__); \
        pthread_mutex_lock(&one); \
        const char *ours_now = ours_at(folder, path, whole); \
        if (ours_now) change(); \
        int answer = real arguments; \
        if (!answer && ours_now) record(kind, 0, 0, whole, strlen(whole)); \
        pthread_mutex_unlock(&one); \
        return answer; \
    }
ON_NAME(unlink, 'U', (const char *path), (path), AT_FDCWD, const char *)
ON_NAME(unlinkat, 'U', (int folder, const char *path, int flags), (folder, path, flags), folder, int, const char *, int)
ON_NAME(rmdir, 'U', (const char *path), (path), AT_FDCWD, const char *)
ON_NAME(mkdir, 'M', (const char *path, mode_t mode), (path, mode), AT_FDCWD, const char *, mode_t)
ON_NAME(mkdirat, 'M', (int folder, const char *path, mode_t mode), (folder, path, mode), folder, int, const char *, mode_t)

static int renamed(int answer, const char *from, const char *to) {
    char both[2 * PATH_MAX];
    int length = snprintf(both, sizeof both, "%s%c%s", from, 0, to);
    if (!answer) record('R', 0, 0, both, (size_t)length);
    return answer;
}

int rename(const char *path, const char *to) {
    char whole[PATH_MAX], target[PATH_MAX];
    REAL(int, "rename", const char *, const char *);
    if (!ours_at(AT_FDCWD, path, whole) || !ours_at(AT_FDCWD, to, target)) return real(path, to);
    pthread_mutex_lock(&one);
    change();
    int answer = renamed(real(path, to), whole, target);
    pthread_mutex_unlock(&one);
    return answer;
}

/* Two names exchanged, which is all that the product asks of it. */
int renameat2(int folder, const char *path, int other, const char *to, unsigned flags) {
    char whole[PATH_MAX], target[PATH_MAX], both[2 * PATH_MAX];
    REAL(int, "renameat2", int, const char *, int, const char *, unsigned);
    if (!ours_at(folder, path, whole) || !ours_at(other, to, target)) return real(folder, path, other, to, flags);
    pthread_mutex_lock(&one);
    change();
    int answer = real(folder, path, other, to, flags);
    int length = snprintf(both, sizeof both, "%s%c%s", whole, 0, target);
    if (!answer) record(flags & RENAME_EXCHANGE ? 'X' : 'R', 0, 0, both, (size_t)length);
    pthread_mutex_unlock(&one);
    return answer;
}

/* A message to the keyring's bus. */
ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
    REAL(ssize_t, "sendmsg", int, const struct msghdr *, int);
    change();
    return real(fd, message, flags);
}

ssize_t send(int fd, const void *data, size_t size, int flags) {
    REAL(ssize_t, "send", int, const void *, size_t, int);
    change();
    return real(fd, data, size, flags);
}
