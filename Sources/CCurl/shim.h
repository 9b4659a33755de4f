#include <curl/curl.h>
#include <pthread.h>
#include <signal.h>

/* curl_easy_setopt and curl_easy_getinfo are variadic, which Swift cannot call: one function for each kind of value.
   An option of another kind is refused, because libcurl would read it as something it is not. */

typedef size_t (*debrief_curl_receiver)(
    char *_Nullable bytes, size_t size, size_t count, void *_Nullable context);

static inline CURLcode debrief_curl_set_long(CURL *_Nonnull handle, CURLoption option, long value) {
  if (option >= CURLOPTTYPE_OBJECTPOINT) return CURLE_BAD_FUNCTION_ARGUMENT;
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode debrief_curl_set_offset(CURL *_Nonnull handle, CURLoption option, curl_off_t value) {
  if (option < CURLOPTTYPE_OFF_T || option >= CURLOPTTYPE_BLOB) return CURLE_BAD_FUNCTION_ARGUMENT;
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode debrief_curl_set_string(
    CURL *_Nonnull handle, CURLoption option, const char *_Nullable value) {
  if (option < CURLOPTTYPE_OBJECTPOINT || option >= CURLOPTTYPE_FUNCTIONPOINT) return CURLE_BAD_FUNCTION_ARGUMENT;
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode debrief_curl_set_pointer(
    CURL *_Nonnull handle, CURLoption option, void *_Nullable value) {
  if (option < CURLOPTTYPE_OBJECTPOINT || option >= CURLOPTTYPE_FUNCTIONPOINT) return CURLE_BAD_FUNCTION_ARGUMENT;
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode debrief_curl_set_list(
    CURL *_Nonnull handle, CURLoption option, struct curl_slist *_Nullable value) {
  if (option < CURLOPTTYPE_OBJECTPOINT || option >= CURLOPTTYPE_FUNCTIONPOINT) return CURLE_BAD_FUNCTION_ARGUMENT;
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode debrief_curl_set_receiver(
    CURL *_Nonnull handle, CURLoption option, debrief_curl_receiver _Nullable value) {
  if (option < CURLOPTTYPE_FUNCTIONPOINT || option >= CURLOPTTYPE_OFF_T) return CURLE_BAD_FUNCTION_ARGUMENT;
  return curl_easy_setopt(handle, option, value);
}

/* The option that names protocols changed its form in 7.85, and the older form is deprecated from there on. */
static inline CURLcode debrief_curl_allow_http_alone(CURL *_Nonnull handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

static inline long debrief_curl_status(CURL *_Nonnull handle) {
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

/* How a transfer ended: CURLMsg keeps it in a union. */
static inline CURLcode debrief_curl_result(const CURLMsg *_Nonnull message) {
  return message->data.result;
}

/* With CURLOPT_NOSIGNAL libcurl leaves SIGPIPE to its caller, and a TLS library may raise it by writing to a
   connection that the server closed. It goes to the thread that wrote. */
static inline void debrief_curl_block_broken_pipe_signal(void) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &signals, NULL);
}

/* Seconds to wait, whether the server named them or a date; 0 when it named neither. */
static inline long debrief_curl_retry_after(CURL *_Nonnull handle) {
  curl_off_t seconds = 0;
  curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, &seconds);
  return (long)seconds;
}
