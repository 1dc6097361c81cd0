// libxml2's HTML parser, as a stream of events; nothing is loaded, and no tree of the library's own is built.
#ifndef TIFA_CLIBXML2_SHIM_H
#define TIFA_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// libxml2's headers would bring in ICU's, whose declarations differ from those that Foundation shows to Swift.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

// A parser over UTF-8 that calls only these three functions with `receiver`; NULL where there is no memory.
// What the page says of its encoding is ignored: the caller has decoded it.
static inline htmlParserCtxtPtr shim_html_parser(
    const char *bytes, int size, void *receiver, startElementSAXFunc start, endElementSAXFunc end,
    charactersSAXFunc characters) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(bytes, size);
  if (context == NULL) return NULL;
  htmlCtxtUseOptions(
      context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
  memset(context->sax, 0, sizeof *context->sax);
  context->sax->startElement = start;
  context->sax->endElement = end;
  context->sax->characters = characters;
  context->userData = receiver;
  return context;
}

// How many bytes the parser has read.
static inline long shim_html_offset(htmlParserCtxtPtr context) { return xmlByteConsumed(context); }

#endif
