#include "CMailTransport.h"

#define CURL_DISABLE_TYPECHECK
#include <arpa/nameser.h>
#include <curl/curl.h>
#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <resolv.h>
#include <stdlib.h>
#include <string.h>

struct envelope_mailer {
  CURL *curl;
  // The last command sent, as RCPT, and the last line the server said.
  char command[5];
  // The last command before a farewell.
  char refused[5];
  char line[256];
};

// libcurl is loaded when the first mail is sent: with all that it links to in turn it would take a
// third of the time that every other start of the command takes.
static struct {
  CURLcode (*global_init)(long);
  CURL *(*easy_init)(void);
  void (*easy_reset)(CURL *);
  void (*easy_cleanup)(CURL *);
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  CURLcode (*easy_perform)(CURL *);
  const char *(*easy_strerror)(CURLcode);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
} curl_library;
static int is_loaded = 0;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void start(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
#define LOAD(name) \
  if ((*(void **)&curl_library.name = dlsym(library, "curl_" #name)) == NULL) return
  LOAD(global_init);
  LOAD(easy_init);
  LOAD(easy_reset);
  LOAD(easy_cleanup);
  LOAD(easy_setopt);
  LOAD(easy_getinfo);
  LOAD(easy_perform);
  LOAD(easy_strerror);
  LOAD(slist_append);
  LOAD(slist_free_all);
#undef LOAD
  is_loaded = curl_library.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

envelope_mailer *envelope_mailer_make(void) {
  pthread_once(&once, start);
  if (!is_loaded) return NULL;
  envelope_mailer *mailer = calloc(1, sizeof *mailer);
  if (mailer == NULL) return NULL;
  mailer->curl = curl_library.easy_init();
  if (mailer->curl == NULL) {
    free(mailer);
    return NULL;
  }
  return mailer;
}

void envelope_mailer_free(envelope_mailer *mailer) {
  if (mailer == NULL) return;
  curl_library.easy_cleanup(mailer->curl);
  free(mailer);
}

static int overhear(CURL *curl, curl_infotype type, char *data, size_t size, void *context) {
  (void)curl;
  envelope_mailer *mailer = context;
  // The farewell after a refusal is not what the mail was refused with.
  int is_farewell = strncmp(mailer->command, "QUIT", 4) == 0;
  if (type == CURLINFO_HEADER_OUT && size >= 4) {
    if (memcmp(data, "QUIT", 4) == 0) memcpy(mailer->refused, mailer->command, 4);
    memcpy(mailer->command, data, 4);
  } else if (type == CURLINFO_HEADER_IN && !is_farewell) {
    size_t length = 0;
    while (length < size && length < sizeof mailer->line - 1 && data[length] != '\r' &&
           data[length] != '\n')
      length++;
    memcpy(mailer->line, data, length);
    mailer->line[length] = 0;
  }
  return 0;
}

struct text {
  const char *rest;
  size_t length;
};

static size_t give(char *buffer, size_t size, size_t count, void *context) {
  struct text *text = context;
  size_t most = size * count;
  if (most > text->length) most = text->length;
  memcpy(buffer, text->rest, most);
  text->rest += most;
  text->length -= most;
  return most;
}

envelope_mail_outcome envelope_mailer_send(
    envelope_mailer *mailer, const envelope_mail_server *server, const char *from,
    const char *to, const char *message, size_t length, long *code, char *answer, size_t size) {
  CURL *curl = mailer->curl;
  // The connection stays; options do not.
  curl_library.easy_reset(curl);
  memset(mailer->command, 0, sizeof mailer->command);
  memset(mailer->refused, 0, sizeof mailer->refused);
  mailer->line[0] = 0;
  struct text text = {message, length};
  char reason[CURL_ERROR_SIZE] = "";
  struct curl_slist *recipients = curl_library.slist_append(NULL, to);
  curl_library.easy_setopt(curl, CURLOPT_URL, server->url);
  curl_library.easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  curl_library.easy_setopt(curl, CURLOPT_USE_SSL, server->wants_tls ? CURLUSESSL_ALL : CURLUSESSL_NONE);
  if (server->user != NULL) {
    curl_library.easy_setopt(curl, CURLOPT_USERNAME, server->user);
    curl_library.easy_setopt(curl, CURLOPT_PASSWORD, server->password);
  }
  if (server->authorities != NULL) curl_library.easy_setopt(curl, CURLOPT_CAINFO, server->authorities);
  curl_library.easy_setopt(curl, CURLOPT_MAIL_FROM, from);
  curl_library.easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
  curl_library.easy_setopt(curl, CURLOPT_READFUNCTION, give);
  curl_library.easy_setopt(curl, CURLOPT_READDATA, &text);
  curl_library.easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_library.easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_library.easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, server->seconds);
  curl_library.easy_setopt(curl, CURLOPT_TIMEOUT, server->seconds * 2);
  curl_library.easy_setopt(curl, CURLOPT_ERRORBUFFER, reason);
  curl_library.easy_setopt(curl, CURLOPT_VERBOSE, 1L);
  curl_library.easy_setopt(curl, CURLOPT_DEBUGFUNCTION, overhear);
  curl_library.easy_setopt(curl, CURLOPT_DEBUGDATA, mailer);
  CURLcode status = curl_library.easy_perform(curl);
  curl_library.slist_free_all(recipients);
  *code = 0;
  curl_library.easy_getinfo(curl, CURLINFO_RESPONSE_CODE, code);
  const char *said = status == CURLE_OK || mailer->line[0] != 0 ? mailer->line
                     : reason[0] != 0                           ? reason
                                                                : curl_library.easy_strerror(status);
  size_t count = strlen(said);
  if (count >= size) count = size - 1;
  memcpy(answer, said, count);
  answer[count] = 0;
  if (status == CURLE_OK) return ENVELOPE_MAIL_SENT;
  // After RCPT the recipient is refused; after DATA and after the text itself, the text is. What
  // comes before is about the connection, which another try may find mended.
  const char *last = mailer->refused[0] != 0 ? mailer->refused : mailer->command;
  int is_about_mail = strcmp(last, "RCPT") == 0 || strcmp(last, "DATA") == 0;
  return is_about_mail && *code >= 500 && *code < 600 ? ENVELOPE_MAIL_REFUSED
                                                      : ENVELOPE_MAIL_FAILED;
}

int envelope_txt_records(const char *name, char *records, int size) {
  struct __res_state state;
  memset(&state, 0, sizeof state);
  if (res_ninit(&state) != 0) return -1;
  unsigned char reply[8192];
  int length = res_nquery(&state, name, ns_c_in, ns_t_txt, reply, sizeof reply);
  int problem = state.res_h_errno;
  res_nclose(&state);
  if (length < 0) return problem == HOST_NOT_FOUND || problem == NO_DATA ? 0 : -1;
  ns_msg message;
  if (length > (int)sizeof reply || ns_initparse(reply, length, &message) != 0) return -1;
  int used = 0;
  for (int index = 0; index < ns_msg_count(message, ns_s_an); index++) {
    ns_rr record;
    if (ns_parserr(&message, ns_s_an, index, &record) != 0) return -1;
    if (ns_rr_type(record) != ns_t_txt) continue;
    const unsigned char *data = ns_rr_rdata(record), *end = data + ns_rr_rdlen(record);
    while (data < end) {
      int piece = *data++;
      if (piece > end - data || used + piece + 1 > size) return -1;
      memcpy(records + used, data, piece);
      used += piece;
      data += piece;
    }
    if (used + 1 > size) return -1;
    records[used++] = 0;
  }
  return used;
}
