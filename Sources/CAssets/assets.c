#include "CAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* A file to carry: add its bytes here and its name to the table below; `AssetsTests` says when one is missing. */

static const unsigned char scheme_peer_support[] = {
#embed "../../CodingSchemes/peer-support.yaml"
};

static const unsigned char scheme_annomi[] = {
#embed "../../CodingSchemes/examples/annomi.yaml"
};

static const debrief_asset assets[] = {
  {"schemes/examples/annomi.yaml", scheme_annomi, sizeof scheme_annomi},
  {"schemes/peer-support.yaml", scheme_peer_support, sizeof scheme_peer_support},
};

const debrief_asset *debrief_assets(size_t *count) {
  *count = sizeof assets / sizeof assets[0];
  return assets;
}
