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
    /** Refused for good; a person has to look at it. */
    FAILED,
    /** Refused for now until it was too old; a person has to look at it. */
    EXPIRED;

    /** Whether a mail in this state was given up and needs a person. */
    public boolean isGivenUp() {
        return this == FAILED || this == EXPIRED;
    }
}
