#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>
#include <libxml/xpath.h>

/* xmlFree is a mutable global function pointer, which Swift 6 refuses to read. */
static inline void debrief_xml_free(void *_Nullable pointer) { xmlFree(pointer); }
