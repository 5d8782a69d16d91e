package vn.tonghop.mail.smtp;

/** How far the session with a mail server has come. Before the final dot the server has no complete mail to deliver. */
enum Stage {
    /** Nothing has been said, or not even the connection stands. */
    CONNECT,
    EHLO,
    STARTTLS,
    AUTH,
    MAIL,
    RCPT,
    DATA,
    /** The mail itself is on its way. */
    CONTENT,
    /** The mail is complete; whether the server has taken it, only its answer tells. */
    FINAL_DOT,
    /** The server has taken the mail. */
    ACCEPTED;

    boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
