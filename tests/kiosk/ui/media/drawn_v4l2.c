/* Plays a camera at /dev/video0 for a process that preloads this: Video4Linux2 with one format, light on its left and
 * dark on its right. DRAWN_V4L2 says how it is: "fine", "refused" (nobody may open it), "torn" (it stops answering). */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <unistd.h>

#define WIDTH 640
#define HEIGHT 480
#define SIZE (WIDTH * HEIGHT * 2)
#define MOST 8

static int ours = -1, queued[MOST], waiting, streams, sequence;
static unsigned char *buffers[MOST];

static const char *folder(void) { return getenv("DRAWN_V4L2_FOLDER"); }
static int is(const char *how) { const char *told = getenv("DRAWN_V4L2"); return told && !strcmp(told, how); }
static int is_device(const char *path) { return path && !strcmp(path, "/dev/video0"); }

static const char *elsewhere(const char *path, char *room, size_t size) {
    if (!is_device(path) || !folder()) return path;
    strncpy(room, folder(), size - 8);
    room[size - 8] = 0;
    strcat(room, "/video0");
    return room;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

DIR *opendir(const char *path) {
    int is_list = (!strcmp(path, "/dev") || !strcmp(path, "/dev/"));
    return REAL(opendir)(is_list && folder() ? folder() : path);
}
int stat(const char *path, struct stat *told) { char room[4096]; return REAL(stat)(elsewhere(path, room, 4096), told); }
int lstat(const char *path, struct stat *told) { char room[4096]; return REAL(lstat)(elsewhere(path, room, 4096), told); }
int stat64(const char *path, struct stat64 *told) { char room[4096]; return REAL(stat64)(elsewhere(path, room, 4096), told); }
int lstat64(const char *path, struct stat64 *told) { char room[4096]; return REAL(lstat64)(elsewhere(path, room, 4096), told); }
int statx(int at, const char *path, int flags, unsigned mask, struct statx *told) {
    char room[4096];
    return REAL(statx)(at, elsewhere(path, room, 4096), flags, mask, told);
}

int access(const char *path, int how) {
    if (is_device(path) && folder()) {
        if (is("refused")) { errno = EACCES; return -1; }
        return 0;
    }
    return REAL(access)(path, how);
}

static int opened(void) {
    if (is("refused")) { errno = EACCES; return -1; }
    struct itimerspec every = {{0, 33000000}, {0, 33000000}};
    int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    timerfd_settime(fd, 0, &every, NULL);
    ours = fd;
    return fd;
}
static mode_t mode_of(int flags, va_list more) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; }
int open(const char *path, int flags, ...) {
    va_list more; va_start(more, flags); mode_t mode = mode_of(flags, more); va_end(more);
    return is_device(path) ? opened() : REAL(open)(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    va_list more; va_start(more, flags); mode_t mode = mode_of(flags, more); va_end(more);
    return is_device(path) ? opened() : REAL(open64)(path, flags, mode);
}
int close(int fd) {
    if (fd == ours && fd >= 0) { ours = -1; streams = 0; waiting = 0; }
    return REAL(close)(fd);
}

static void *mapped(off64_t offset) {
    int at = (int)(offset / SIZE);
    return at < MOST && buffers[at] ? buffers[at] : MAP_FAILED;
}
void *mmap(void *at, size_t size, int how, int flags, int fd, off_t offset) {
    return fd == ours && fd >= 0 ? mapped(offset) : REAL(mmap)(at, size, how, flags, fd, offset);
}
void *mmap64(void *at, size_t size, int how, int flags, int fd, off64_t offset) {
    return fd == ours && fd >= 0 ? mapped(offset) : REAL(mmap64)(at, size, how, flags, fd, offset);
}
int munmap(void *at, size_t size) {
    for (int i = 0; i < MOST; i++) if (at && at == buffers[i]) return 0;
    return REAL(munmap)(at, size);
}

static void draw(unsigned char *to) {
    for (int y = 0; y < HEIGHT; y++)
        for (int x = 0; x < WIDTH; x++, to += 2) { to[0] = x < WIDTH / 2 ? 210 : 40; to[1] = 128; }
}
static int no(int code) { errno = code; return -1; }
static void format(struct v4l2_format *told) {
    memset(&told->fmt, 0, sizeof told->fmt);
    told->fmt.pix = (struct v4l2_pix_format){.width = WIDTH, .height = HEIGHT, .pixelformat = V4L2_PIX_FMT_YUYV,
        .field = V4L2_FIELD_NONE, .bytesperline = WIDTH * 2, .sizeimage = SIZE, .colorspace = V4L2_COLORSPACE_SRGB};
}
static int answered(unsigned long asked, void *told) {
    switch (asked) {
    case VIDIOC_QUERYCAP: {
        struct v4l2_capability *one = told;
        memset(one, 0, sizeof *one);
        strcpy((char *)one->driver, "drawn"); strcpy((char *)one->card, "Drawn camera"); strcpy((char *)one->bus_info, "drawn:0");
        one->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
        one->capabilities = one->device_caps | V4L2_CAP_DEVICE_CAPS;
        return 0;
    }
    case VIDIOC_ENUM_FMT: {
        struct v4l2_fmtdesc *one = told;
        if (one->index || one->type != V4L2_BUF_TYPE_VIDEO_CAPTURE) return no(EINVAL);
        one->pixelformat = V4L2_PIX_FMT_YUYV; one->flags = 0; strcpy((char *)one->description, "YUYV");
        return 0;
    }
    case VIDIOC_ENUM_FRAMESIZES: {
        struct v4l2_frmsizeenum *one = told;
        if (one->index) return no(EINVAL);
        one->type = V4L2_FRMSIZE_TYPE_DISCRETE; one->discrete.width = WIDTH; one->discrete.height = HEIGHT;
        return 0;
    }
    case VIDIOC_ENUM_FRAMEINTERVALS: {
        struct v4l2_frmivalenum *one = told;
        if (one->index) return no(EINVAL);
        one->type = V4L2_FRMIVAL_TYPE_DISCRETE; one->discrete.numerator = 1; one->discrete.denominator = 30;
        return 0;
    }
    case VIDIOC_G_FMT: case VIDIOC_S_FMT: case VIDIOC_TRY_FMT: format(told); return 0;
    case VIDIOC_G_PARM: case VIDIOC_S_PARM: {
        struct v4l2_streamparm *one = told;
        one->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
        one->parm.capture.timeperframe.numerator = 1; one->parm.capture.timeperframe.denominator = 30;
        return 0;
    }
    case VIDIOC_REQBUFS: {
        struct v4l2_requestbuffers *one = told;
        if (one->memory != V4L2_MEMORY_MMAP) return no(EINVAL);
        if (one->count > MOST) one->count = MOST;
        for (unsigned i = 0; i < one->count; i++) if (!buffers[i]) buffers[i] = malloc(SIZE);
        return 0;
    }
    case VIDIOC_QUERYBUF: {
        struct v4l2_buffer *one = told;
        if (one->index >= MOST || !buffers[one->index]) return no(EINVAL);
        one->length = SIZE; one->m.offset = one->index * SIZE; one->memory = V4L2_MEMORY_MMAP; one->flags = 0;
        return 0;
    }
    case VIDIOC_QBUF: {
        struct v4l2_buffer *one = told;
        if (waiting < MOST) queued[waiting++] = (int)one->index;
        return 0;
    }
    case VIDIOC_DQBUF: {
        struct v4l2_buffer *one = told;
        uint64_t ticks;
        if (is("torn") && sequence > 2) return no(ENODEV);
        if (!streams || !waiting || read(ours, &ticks, sizeof ticks) < 0) return no(EAGAIN);
        one->index = (unsigned)queued[0];
        memmove(queued, queued + 1, sizeof(int) * (size_t)(--waiting));
        draw(buffers[one->index]);
        one->bytesused = SIZE; one->length = SIZE; one->m.offset = one->index * SIZE; one->memory = V4L2_MEMORY_MMAP;
        one->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC; one->field = V4L2_FIELD_NONE; one->sequence = (unsigned)sequence++;
        one->timestamp.tv_sec = sequence / 30; one->timestamp.tv_usec = sequence % 30 * 33333;
        return 0;
    }
    case VIDIOC_STREAMON: streams = 1; return 0;
    case VIDIOC_STREAMOFF: streams = 0; waiting = 0; return 0;
    default: return no(EINVAL);
    }
}
int ioctl(int fd, unsigned long asked, ...) {
    va_list more; va_start(more, asked); void *told = va_arg(more, void *); va_end(more);
    return fd == ours && fd >= 0 ? answered(asked & 0xffffffffUL, told) : REAL(ioctl)(fd, asked, told);
}
