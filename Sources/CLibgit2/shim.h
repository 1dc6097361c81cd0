// libgit2's option call is variadic, which Swift cannot call: one static inline function for each option that is used.
#ifndef TIFA_CLIBGIT2_SHIM_H
#define TIFA_CLIBGIT2_SHIM_H

#include <git2.h>
#include <git2/sys/mempack.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

// A reader of objects in files of their own, with where they are; the functions are set in Swift.
typedef struct {
  git_odb_backend parent;
  char *repository;
} tifa_git_loose_reader;

static inline int tifa_git_opt_fsync_gitdir(int on) {
  return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, on);
}

static inline int tifa_git_opt_strict_hash_verification(int on) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, on);
}

static inline int tifa_git_opt_strict_object_creation(int on) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_OBJECT_CREATION, on);
}

static inline int tifa_git_opt_strict_symbolic_ref_creation(int on) {
  return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_SYMBOLIC_REF_CREATION, on);
}

static inline int tifa_git_opt_owner_validation(int on) {
  return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, on);
}

static inline int tifa_git_opt_pack_max_objects(size_t count) {
  return git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECTS, count);
}

static inline int tifa_git_opt_search_path(int level, const char *path) {
  return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

static inline int tifa_git_opt_no_extensions(void) {
  return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, NULL, (size_t)0);
}

static inline int tifa_git_opt_cache_max_size(ssize_t bytes) {
  return git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, bytes);
}

#endif
