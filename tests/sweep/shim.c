/* Counts the file calls of a program in one folder, and at one of them ends the program or lets the call fail.
 * Preloaded (LD_PRELOAD) by `cargo xtask sweep`; never part of the program.
 *
 * SWEEP_DIR  the folder, as the program names it
 * SWEEP_DO   "kill": at the SWEEP_AT-th call that changes something, before it is made, the program ends as if the power went
 *            "fail": the SWEEP_AT-th call of any sort gives SWEEP_ERRNO, once
 *            otherwise: nothing happens
 * SWEEP_OUT  at the end "<changing calls> <all calls>" is written there
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define FDS 4096
static atomic_char ours[FDS];
static atomic_long changing, all;
static const char *dir, *act, *out;
static long at = -1;
static int error_number = EIO;

__attribute__((constructor)) static void begin(void) {
    const char *text;
    dir = getenv("SWEEP_DIR");
    act = getenv("SWEEP_DO");
    out = getenv("SWEEP_OUT");
    if (!act) act = "";
    if ((text = getenv("SWEEP_AT"))) at = atol(text);
    if ((text = getenv("SWEEP_ERRNO"))) error_number = atoi(text);
}

__attribute__((destructor)) static void end(void) {
    char text[64];
    int length, fd;
    if (!out) return;
    length = snprintf(text, sizeof text, "%ld %ld", atomic_load(&changing), atomic_load(&all));
    fd = (int)syscall(SYS_openat, AT_FDCWD, out, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd >= 0) {
        syscall(SYS_write, fd, text, length);
        syscall(SYS_close, fd);
    }
}

static int in_dir(const char *path) { return dir && path && strncmp(path, dir, strlen(dir)) == 0; }
static int is_ours(int fd) { return fd >= 0 && fd < FDS && atomic_load(&ours[fd]); }

/* Whether this call is to fail. */
static int event(int changes) {
    long number = atomic_fetch_add(&all, 1) + 1;
    long change = changes ? atomic_fetch_add(&changing, 1) + 1 : 0;
    if (changes && change == at && strcmp(act, "kill") == 0) {
        syscall(SYS_kill, getpid(), SIGKILL);
        for (;;) pause();
    }
    if (number == at && strcmp(act, "fail") == 0) {
        errno = error_number;
        return 1;
    }
    return 0;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int opened(int fd, const char *path) {
    if (fd >= 0 && fd < FDS) atomic_store(&ours[fd], (char)in_dir(path));
    return fd;
}

static int changes_by_opening(int flags) { return (flags & (O_CREAT | O_TRUNC)) != 0; }

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list list; \
        va_start(list, flags); \
        mode = va_arg(list, mode_t); \
        va_end(list); \
    }

int open(const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "open", const char *, int, ...);
    if (in_dir(path) && event(changes_by_opening(flags))) return -1;
    return opened(real(path, flags, mode), path);
}
int open64(const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "open64", const char *, int, ...);
    if (in_dir(path) && event(changes_by_opening(flags))) return -1;
    return opened(real(path, flags, mode), path);
}
int openat(int at_fd, const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "openat", int, const char *, int, ...);
    if (in_dir(path) && event(changes_by_opening(flags))) return -1;
    return opened(real(at_fd, path, flags, mode), path);
}
int openat64(int at_fd, const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "openat64", int, const char *, int, ...);
    if (in_dir(path) && event(changes_by_opening(flags))) return -1;
    return opened(real(at_fd, path, flags, mode), path);
}
int close(int fd) {
    REAL(int, "close", int);
    if (fd >= 0 && fd < FDS) atomic_store(&ours[fd], 0);
    return real(fd);
}

#define ON_FD(type, name, changes, params, args, ...) \
    type name params { \
        REAL(type, #name, __VA_ARGS__); \
        if (is_ours(fd) && event(changes)) return -1; \
        return real args; \
    }
ON_FD(ssize_t, read, 0, (int fd, void *to, size_t size), (fd, to, size), int, void *, size_t)
ON_FD(ssize_t, pread, 0, (int fd, void *to, size_t size, off_t from), (fd, to, size, from), int, void *, size_t, off_t)
ON_FD(ssize_t, pread64, 0, (int fd, void *to, size_t size, off64_t from), (fd, to, size, from), int, void *, size_t, off64_t)
ON_FD(ssize_t, write, 1, (int fd, const void *from, size_t size), (fd, from, size), int, const void *, size_t)
ON_FD(ssize_t, writev, 1, (int fd, const struct iovec *from, int count), (fd, from, count), int, const struct iovec *, int)
ON_FD(ssize_t, pwrite, 1, (int fd, const void *from, size_t size, off_t to), (fd, from, size, to), int, const void *, size_t, off_t)
ON_FD(ssize_t, pwrite64, 1, (int fd, const void *from, size_t size, off64_t to), (fd, from, size, to), int, const void *, size_t, off64_t)
ON_FD(int, fsync, 1, (int fd), (fd), int)
ON_FD(int, fdatasync, 1, (int fd), (fd), int)
ON_FD(int, ftruncate, 1, (int fd, off_t size), (fd, size), int, off_t)
ON_FD(int, ftruncate64, 1, (int fd, off64_t size), (fd, size), int, off64_t)

ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t size, unsigned flags) {
    REAL(ssize_t, "copy_file_range", int, off64_t *, int, off64_t *, size_t, unsigned);
    if (is_ours(to) && event(1)) return -1;
    return real(from, from_at, to, to_at, size, flags);
}

#define ON_PATH(name, params, args, path, ...) \
    int name params { \
        REAL(int, #name, __VA_ARGS__); \
        if (in_dir(path) && event(1)) return -1; \
        return real args; \
    }
ON_PATH(rename, (const char *from, const char *to), (from, to), to, const char *, const char *)
ON_PATH(renameat, (int a, const char *from, int b, const char *to), (a, from, b, to), to, int, const char *, int, const char *)
ON_PATH(unlink, (const char *path), (path), path, const char *)
ON_PATH(unlinkat, (int a, const char *path, int flags), (a, path, flags), path, int, const char *, int)
ON_PATH(rmdir, (const char *path), (path), path, const char *)
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode), path, const char *, mode_t)
ON_PATH(chmod, (const char *path, mode_t mode), (path, mode), path, const char *, mode_t)
