package vn.tonghop.mail;

/** How far a mail has come. */
public enum MailState {
    /** Waits for its next attempt. */
    PENDING,
    /** Handed to the server just now; found so at a start, the program died between sending and noting it. */
    SENDING,
    /** Accepted by the mail server. */
    SENT,
    /** Written as a file, because no mail server is configured. */
    IN_FOLDER,
    /** Given up; a person has to look at it. */
    FAILED
}
