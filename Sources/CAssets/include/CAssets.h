#ifndef DEBRIEF_CASSETS_H
#define DEBRIEF_CASSETS_H

#include <stddef.h>

/* One file carried in the program: its name below the asset root, its bytes and how many there are. */
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} debrief_asset;

/* All carried files, in no order that matters; `count` receives how many. */
const debrief_asset *_Nonnull debrief_assets(size_t *_Nonnull count);

#endif
