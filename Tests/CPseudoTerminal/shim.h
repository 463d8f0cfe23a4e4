#pragma once
#if defined(__APPLE__)
#include <util.h>
#else
#include <pty.h>
#endif
#include <spawn.h>
#include <sys/ioctl.h>

// What <spawn.h> shows only to those who ask for more than POSIX, and Swift does not.
#ifndef POSIX_SPAWN_SETSID
#if defined(__APPLE__)
#define POSIX_SPAWN_SETSID 0x0400
#else
#define POSIX_SPAWN_SETSID 0x80
#endif
#endif
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
