#ifndef ENVELOPE_MAIL_TRANSPORT_H
#define ENVELOPE_MAIL_TRANSPORT_H

#include <stddef.h>

// Sends mails over SMTP by libcurl, whose options are variadic and so out of Swift's reach, and looks
// up TXT records by the system's resolver.

/// A connection to one server, kept for several mails. Used by one thread at a time.
typedef struct envelope_mailer envelope_mailer;

typedef struct {
  /// As smtps://host:465 or smtp://host:587.
  const char *url;
  /// NULL for none.
  const char *user;
  const char *password;
  /// Whether plain SMTP must turn to TLS before anything is said.
  int wants_tls;
  /// A file of certificates to trust in place of the system's; NULL for the system's.
  const char *authorities;
  long seconds;
} envelope_mail_server;

/// How far a mail came.
typedef enum {
  ENVELOPE_MAIL_SENT = 0,
  /// The server refused this recipient or this text.
  ENVELOPE_MAIL_REFUSED = 1,
  /// The server was not reached, or did not take us; code and text say why.
  ENVELOPE_MAIL_FAILED = 2,
} envelope_mail_outcome;

/// - Returns: NULL without memory, or where libcurl is not installed.
envelope_mailer *envelope_mailer_make(void);
void envelope_mailer_free(envelope_mailer *mailer);

/// - Parameter code: the server's last answer, 0 for none.
/// - Parameter answer: its text, or why it was not reached; cut to size.
envelope_mail_outcome envelope_mailer_send(
    envelope_mailer *mailer, const envelope_mail_server *server, const char *from,
    const char *to, const char *message, size_t length, long *code, char *answer, size_t size);

/// The TXT records of a name, each ended by a zero byte.
/// - Returns: the bytes written; -1 where nobody answered, 0 where there are none.
int envelope_txt_records(const char *name, char *records, int size);

#endif
